// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Removes from foreign styles what their programs wrote against the standard and Word quietly overlooks. */
final class NettoyageStyles {

    private NettoyageStyles() {
    }

    static void nettoyer(Styles styles) {
        List<PPrBase> mises = new ArrayList<>();
        if (styles.getDocDefaults() != null && styles.getDocDefaults().getPPrDefault() != null) {
            mises.add(styles.getDocDefaults().getPPrDefault().getPPr());
        }
        for (Style style : styles.getStyle()) {
            mises.add(style.getPPr());
            // Row properties have no place in a style, save the two that a table style repeats anyway.
            style.setTrPr(null);
            for (CTTblStylePr condition : style.getTblStylePr()) {
                mises.add(condition.getPPr());
            }
        }
        mises.stream().filter(Objects::nonNull).map(PPrBase::getSpacing).filter(Objects::nonNull)
                .forEach(NettoyageStyles::espacesPositifs);
    }

    private static void espacesPositifs(PPrBase.Spacing espace) {
        if (estNegatif(espace.getBefore())) {
            espace.setBefore(null);
        }
        if (estNegatif(espace.getAfter())) {
            espace.setAfter(null);
        }
    }

    private static boolean estNegatif(BigInteger valeur) {
        return valeur != null && valeur.signum() < 0;
    }
}
