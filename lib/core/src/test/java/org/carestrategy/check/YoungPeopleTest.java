package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YoungPeopleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "children in residential care",
                "Care Leavers of the county",
                "Care-experienced young adults",
                "Children in Care Council",
                "the young people's forum",
                "children, young people and staff",
                "children and young people and their carers",
                "foster carers, children",
                "children's services and children in care",
                "children and families",
                "young people who are parents"
            })
    void theyAreNamed(String text) {
        assertThat(YoungPeople.areNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school nurses",
                "Children's Trust Board",
                "Children’s Services staff",
                "Children and Young People's Partnership",
                "Child and Adolescent Mental Health Services",
                "children's social workers",
                "children's homes",
                "children and families teams",
                "the Children's Commissioner",
                "looked after children nurses",
                "care leavers' personal advisers",
                "Safeguarding Children Board",
                "foster carers of young children",
                "staff who work with children and young people"
            })
    void thoseWhoWorkForThemOrLookAfterThemAreOthers(String text) {
        assertThat(YoungPeople.areNamedIn(text)).isFalse();
    }
}
