/** Strategies for children in care and their records as JSON, in and out. */
module org.carestrategy.json {
    requires transitive org.carestrategy.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.carestrategy.json;
}
