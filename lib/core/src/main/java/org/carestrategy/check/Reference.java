package org.carestrategy.check;

import java.util.Set;
import org.carestrategy.value.Link;

/** A link with the place where it stands and the kinds of part to which it may lead. */
record Reference(String path, Link link, Set<Kind> allowed) {}
