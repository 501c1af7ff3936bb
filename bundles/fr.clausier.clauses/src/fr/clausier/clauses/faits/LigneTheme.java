// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import fr.clausier.clauses.gabarit.Fait;

/** One commitment shared word for word by several lots. */
public final class LigneTheme extends GroupeLots {

    private final FaitsEngagement engagement;

    LigneTheme(List<FaitsEngagement> memes) {
        super(memes.stream().map(FaitsEngagement::lot).distinct().toList(), false);
        this.engagement = memes.get(0);
    }

    /** The commitment. */
    @Fait
    public FaitsEngagement engagement() {
        return engagement;
    }
}
