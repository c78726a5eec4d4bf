package org.carestrategy.json;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a document of one version becomes one of the next. What it gives is read like any other document, so that it need
 * not be checked here.
 *
 * @param kind kind of document, for example {@code strategy}
 * @param version version that it starts from; it leads to the next
 * @param change changes the document; its format property is taken care of
 */
record Upgrade(String kind, int version, UnaryOperator<ObjectNode> change) {}
