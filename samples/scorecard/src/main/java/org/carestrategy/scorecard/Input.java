package org.carestrategy.scorecard;

/** A document: what it is called in messages, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Input(String name, byte[] bytes) {}
