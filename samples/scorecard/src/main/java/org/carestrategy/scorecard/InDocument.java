package org.carestrategy.scorecard;

import java.net.URI;
import org.carestrategy.finding.Findings;

/** What was found in one document. */
record InDocument(URI document, Findings findings) {}
