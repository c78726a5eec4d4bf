package org.carestrategy.record;

/** What an entry of a record tells: how an action stands, a figure that was read, a meeting that was held. */
public sealed interface Event
        permits ActionUpdate, Reading, ComparatorFigure, Meeting, ReportMade, SignOff, Voice, Evaluation, FocusChosen {}
