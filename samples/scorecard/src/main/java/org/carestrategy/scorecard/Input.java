package org.carestrategy.scorecard;

import java.net.URI;

/** A document: what it is called in messages, where it is, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Input(String name, URI uri, byte[] bytes) {}
