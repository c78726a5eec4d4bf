/** Strategies to test with: real ones and a fictional one, as JSON and as values. */
module org.carestrategy.samples {
    requires transitive org.carestrategy.core;
    requires org.carestrategy.json;
    requires static org.jspecify;

    exports org.carestrategy.samples;
}
