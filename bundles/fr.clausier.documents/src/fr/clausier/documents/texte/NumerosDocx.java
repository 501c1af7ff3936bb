// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;

import fr.clausier.documents.gabarit.FormatNumero;
import fr.clausier.documents.gabarit.RoleStyle;

/** Counts numbered paragraphs as Word does, to read the numbers that it would print. */
final class NumerosDocx {

    private final Numbering definitions;
    private final Map<String, Style> styles;
    private final int[] titres = new int[RoleStyle.titres().size()];
    private final Map<Integer, Integer> listes = new HashMap<>();

    NumerosDocx(Numbering definitions, Map<String, Style> styles) {
        this.definitions = definitions;
        this.styles = styles;
    }

    /** Number of a heading, as printed. @param niveau from 1 */
    String titre(P paragraphe, int niveau) {
        titres[niveau - 1]++;
        for (int i = niveau; i < titres.length; i++) {
            titres[i] = 0;
        }
        return numPr(paragraphe).flatMap(n -> niveau(n, niveau - 1))
                .map(l -> FormatNumero.composer(l.getLvlText().getVal(), titres)).orElse("");
    }

    /** Rank of an item in its numbered list, from 1. */
    int element(P paragraphe) {
        int liste = numPr(paragraphe).map(n -> n.getNumId().getVal().intValue()).orElse(0);
        return listes.merge(liste, 1, Integer::sum);
    }

    private Optional<PPrBase.NumPr> numPr(P paragraphe) {
        if (paragraphe.getPPr().getNumPr() != null) {
            return Optional.of(paragraphe.getPPr().getNumPr());
        }
        Style style = styles.get(paragraphe.getPPr().getPStyle().getVal());
        return Optional.ofNullable(style).map(Style::getPPr).map(PPrBase::getNumPr);
    }

    private Optional<Lvl> niveau(PPrBase.NumPr numPr, int niveau) {
        return definitions.getNum().stream().filter(n -> n.getNumId().equals(numPr.getNumId().getVal()))
                .map(n -> n.getAbstractNumId().getVal())
                .flatMap(id -> definitions.getAbstractNum().stream().filter(a -> a.getAbstractNumId().equals(id)))
                .flatMap(a -> a.getLvl().stream()).filter(l -> l.getIlvl().intValue() == niveau).findFirst();
    }
}
