/** Strategies for children in care and care leavers as immutable values, with rules that check and assess them. */
@SuppressWarnings({"module", "requires-automatic"
}) // neither databind need be there; the generator's annotations are not at run time
module org.carestrategy.core {
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;

    exports org.carestrategy.base;
    exports org.carestrategy.value;
    exports org.carestrategy.finding;
    exports org.carestrategy.governance;
    exports org.carestrategy.decision;
    exports org.carestrategy.strategy;
    exports org.carestrategy.record;
    exports org.carestrategy.check;
    exports org.carestrategy.assess;
    exports org.carestrategy.compare;

    opens org.carestrategy.value to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.finding to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.decision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.strategy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.record to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.assess to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.carestrategy.compare to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
