// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.List;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STLineSpacingRule;

import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;

/** Makes paragraphs in the styles of a template. */
final class Paragraphes {

    private final Gabarit gabarit;

    Paragraphes(Gabarit gabarit) {
        this.gabarit = gabarit;
    }

    /** A paragraph in the style of a role, numbered when the template leaves numbering to the paragraph. */
    P de(RoleStyle role, List<Object> contenu) {
        P paragraphe = new P();
        PPr mise = new PPr();
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(gabarit.style(role));
        mise.setPStyle(style);
        paragraphe.setPPr(mise);
        if (!gabarit.italiques()) {
            Passages.redresser(contenu);
        }
        paragraphe.getContent().addAll(contenu);
        gabarit.numerotationDirecte(role).ifPresent(n -> numeroter(paragraphe, n.numId(), n.niveau()));
        return paragraphe;
    }

    P de(RoleStyle role, String texte) {
        return de(role, Passages.de(texte));
    }

    static void numeroter(P paragraphe, int numId, int niveau) {
        PPrBase.NumPr numPr = new PPrBase.NumPr();
        PPrBase.NumPr.Ilvl ilvl = new PPrBase.NumPr.Ilvl();
        ilvl.setVal(BigInteger.valueOf(niveau));
        numPr.setIlvl(ilvl);
        PPrBase.NumPr.NumId num = new PPrBase.NumPr.NumId();
        num.setVal(BigInteger.valueOf(numId));
        numPr.setNumId(num);
        paragraphe.getPPr().setNumPr(numPr);
    }

    /** Keeps a paragraph on the page of the one that follows. */
    static void lierAuSuivant(P paragraphe) {
        paragraphe.getPPr().setKeepNext(new BooleanDefaultTrue());
    }

    static void commencerUnePage(P paragraphe) {
        paragraphe.getPPr().setPageBreakBefore(new BooleanDefaultTrue());
    }

    /** Space above, in twentieths of a point. */
    static void espacerAvant(P paragraphe, int espace) {
        espacement(paragraphe).setBefore(BigInteger.valueOf(espace));
    }

    /** Space below, in twentieths of a point. */
    static void espacerApres(P paragraphe, int espace) {
        espacement(paragraphe).setAfter(BigInteger.valueOf(espace));
    }

    /** Leaves no more than a hair of an empty paragraph. */
    static void effacer(P paragraphe) {
        espacerAvant(paragraphe, 0);
        espacerApres(paragraphe, 0);
        espacement(paragraphe).setLine(BigInteger.valueOf(20));
        espacement(paragraphe).setLineRule(STLineSpacingRule.EXACT);
    }

    /** Left indent, and how far before it the first line starts, in twentieths of a point. */
    static void decaler(P paragraphe, int gauche, int suspendu) {
        PPrBase.Ind retrait = new PPrBase.Ind();
        retrait.setLeft(BigInteger.valueOf(gauche));
        retrait.setHanging(BigInteger.valueOf(suspendu));
        paragraphe.getPPr().setInd(retrait);
    }

    private static PPrBase.Spacing espacement(P paragraphe) {
        if (paragraphe.getPPr().getSpacing() == null) {
            paragraphe.getPPr().setSpacing(new PPrBase.Spacing());
        }
        return paragraphe.getPPr().getSpacing();
    }
}
