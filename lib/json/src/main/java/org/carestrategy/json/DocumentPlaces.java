package org.carestrategy.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import tools.jackson.core.JsonPointer;

/**
 * Where the parts of a document stand, by the paths that findings have: {@code actions/better-peps/timescale} stands on
 * line 31, column 20, at {@code /actions/3/timescale}. Immutable.
 *
 * <pre>{@code
 * StrategyJson json = StrategyJson.standard();
 * Strategy strategy = json.readStrategy(document).orElseThrow();
 * Findings located = json.places(document).locate(RuleSet.structure().check(strategy));
 * }</pre>
 *
 * <p>A path names properties by their names and elements of lists by their {@code id}. Where an {@code id} stands twice
 * in the same list, {@code actions/better-peps} is the first and {@code actions/better-peps#2} the second. Elements
 * without {@code id} have no path; the list stands for them. Positions are those that reading tells.
 */
public final class DocumentPlaces {
    private final Place whole;

    private DocumentPlaces(Place whole) {
        this.whole = whole;
    }

    static DocumentPlaces of(ReadResult<Text> taken, ReadLimits limits) {
        Text text = taken.value().orElseGet(() -> new Text(new char[0], 0));
        return new DocumentPlaces(PlaceScan.of(text, limits));
    }

    /**
     * Where a path stands.
     *
     * @param path for example {@code actions/better-peps/timescale}; empty for the document
     * @return the start of the value; empty if there is none at that path
     */
    public Optional<Position> of(String path) {
        List<String> steps = steps(path);
        List<Place> way = way(steps);
        return way.size() == steps.size() ? Optional.of(end(way)) : Optional.empty();
    }

    /**
     * Where a path stands, or else what would hold it.
     *
     * @param path for example {@code actions/better-peps/timescale}, of an action that has no time-scale
     * @return the start of the value, or of the nearest object or list around it that is there; that of the document if
     *     nothing else is
     */
    public Position nearest(String path) {
        return end(way(steps(path)));
    }

    /**
     * Gives findings the positions of their paths.
     *
     * @param findings what was found in the document
     * @return the same findings in the same order, each at the position {@link #nearest(String) nearest} to its path;
     *     those that have a position keep it
     */
    public Findings locate(Findings findings) {
        return Findings.of(findings.stream().map(this::locate).toList());
    }

    private Finding locate(Finding finding) {
        return finding.position().isPresent() ? finding : finding.at(nearest(finding.path()));
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    /** The places along a path, as far as they are there. */
    private List<Place> way(List<String> steps) {
        List<Place> way = new ArrayList<>();
        Place at = whole;
        for (String step : steps) {
            at = at.inside(step);
            if (at == null) {
                return way;
            }
            way.add(at);
        }
        return way;
    }

    private Position end(List<Place> way) {
        JsonPointer pointer = JsonPointer.empty();
        Place end = whole;
        for (Place place : way) {
            pointer = place.pointer(pointer);
            end = place;
        }
        return Position.of(pointer.toString(), end.line(), end.column());
    }
}
