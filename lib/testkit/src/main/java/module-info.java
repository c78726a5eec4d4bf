/** For the tests of those who embed the library: generated values and a sample of every type. */
module org.carestrategy.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.carestrategy.core;
    requires static transitive org.jspecify;

    exports org.carestrategy.testkit;
}
