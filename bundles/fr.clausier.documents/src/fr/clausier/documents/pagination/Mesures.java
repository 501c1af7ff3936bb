// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** The sizes of every paragraph style of a template. */
public final class Mesures {

    /** A longer chain of inheritance is a loop. */
    private static final int PROFONDEUR = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, MesureStyle> mesures = new HashMap<>();
    private final MesureStyle defaut;

    /** Measures the styles; later changes to them are not seen. */
    public Mesures(Styles source) {
        MesureStyle base = defauts(source.getDocDefaults());
        source.getStyle().stream().filter(s -> "paragraph".equals(s.getType()))
                .forEach(s -> styles.put(s.getStyleId(), s));
        for (String id : styles.keySet()) {
            mesures.put(id, mesurer(id, base, 0));
        }
        defaut = styles.values().stream().filter(Style::isDefault).map(s -> mesures.get(s.getStyleId()))
                .findFirst().orElse(base);
    }

    /** Sizes of a style, those of the default style when it is unknown. */
    MesureStyle de(String id) {
        return mesures.getOrDefault(id, defaut);
    }

    /** Left indent of a style, in twentieths of a point. */
    public int retrait(String id) {
        return de(id).gauche();
    }

    /** Width of the longest word of a text in a style, in twentieths of a point; breaks as Word does. */
    public int plusLongMot(String id, String texte) {
        MesureStyle style = de(id);
        double plusLong = 0;
        int debut = 0;
        for (int i = 0; i <= texte.length(); i++) {
            char c = i == texte.length() ? '\n' : texte.charAt(i);
            if (c == ' ' || c == '\n' || c == '-') {
                int fin = c == '-' ? i + 1 : i;
                plusLong = Math.max(plusLong, Polices.largeur(texte, debut, fin, style.police(), style.demiPoints(), style.gras()));
                debut = i + 1;
            }
        }
        return (int) Math.ceil(plusLong);
    }

    private MesureStyle mesurer(String id, MesureStyle base, int profondeur) {
        Style style = styles.get(id);
        if (style == null || profondeur > PROFONDEUR) {
            return base;
        }
        MesureStyle herite = style.getBasedOn() == null ? base
                : mesurer(style.getBasedOn().getVal(), base, profondeur + 1);
        return caracteres(paragraphe(herite, style.getPPr()), style.getRPr());
    }

    private static MesureStyle defauts(DocDefaults defauts) {
        MesureStyle mesure = MesureStyle.WORD;
        if (defauts != null && defauts.getPPrDefault() != null) {
            mesure = paragraphe(mesure, defauts.getPPrDefault().getPPr());
        }
        if (defauts != null && defauts.getRPrDefault() != null) {
            mesure = caracteres(mesure, defauts.getRPrDefault().getRPr());
        }
        return mesure;
    }

    static MesureStyle paragraphe(MesureStyle base, PPrBase mise) {
        if (mise == null) {
            return base;
        }
        PPrBase.Spacing espace = mise.getSpacing() == null ? new PPrBase.Spacing() : mise.getSpacing();
        PPrBase.Ind retrait = mise.getInd() == null ? new PPrBase.Ind() : mise.getInd();
        boolean fixe = espace.getLine() == null ? base.fixe()
                : espace.getLineRule() != null && espace.getLineRule() != STLineSpacingRule.AUTO;
        int premiere = retrait.getHanging() != null ? -retrait.getHanging().intValue()
                : entier(retrait.getFirstLine(), base.premiereLigne());
        return new MesureStyle(base.police(), base.demiPoints(), base.gras(),
                entier(espace.getBefore(), base.avant()), entier(espace.getAfter(), base.apres()),
                entier(espace.getLine(), base.interligne()), fixe, entier(retrait.getLeft(), base.gauche()),
                entier(retrait.getRight(), base.droite()), premiere, vrai(mise.getKeepNext(), base.lieAuSuivant()),
                vrai(mise.getKeepLines(), base.insecable()), numerote(mise.getNumPr(), base.numerote()),
                mise.getPBdr() == null ? base.bordHaut() : hauteur(mise.getPBdr().getTop()),
                mise.getPBdr() == null ? base.bordBas() : hauteur(mise.getPBdr().getBottom()));
    }

    private static MesureStyle caracteres(MesureStyle base, RPr mise) {
        if (mise == null) {
            return base;
        }
        HpsMeasure taille = mise.getSz();
        String police = mise.getRFonts() == null || mise.getRFonts().getAscii() == null ? base.police()
                : mise.getRFonts().getAscii();
        return new MesureStyle(police, taille == null ? base.demiPoints() : taille.getVal().intValue(),
                vrai(mise.getB(), base.gras()), base.avant(), base.apres(), base.interligne(), base.fixe(),
                base.gauche(), base.droite(), base.premiereLigne(), base.lieAuSuivant(), base.insecable(), base.numerote(),
                base.bordHaut(), base.bordBas());
    }

    /** The list of number 0 takes away the number that a style gives. */
    private static boolean numerote(PPrBase.NumPr liste, boolean defaut) {
        return liste == null || liste.getNumId() == null ? defaut : liste.getNumId().getVal().signum() != 0;
    }

    /** Thickness is in eighths of a point, padding in points. */
    private static int hauteur(CTBorder bord) {
        return bord == null ? 0 : entier(bord.getSpace(), 0) * 20 + entier(bord.getSz(), 0) * 20 / 8;
    }

    private static int entier(BigInteger valeur, int defaut) {
        return valeur == null ? defaut : valeur.intValue();
    }

    static boolean vrai(BooleanDefaultTrue valeur, boolean defaut) {
        return valeur == null ? defaut : valeur.isVal();
    }
}
