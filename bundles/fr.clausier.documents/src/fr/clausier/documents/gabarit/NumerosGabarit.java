// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.docx4j.XmlUtils;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;

/**
 * The numberings of a template: headings, bullets, numbered lists.
 *
 * <p>A template whose four heading styles share one decimal multi-level list keeps it (« Article 1 », « 1.1 »); any
 * other gets the house numbering, written on the paragraphs. The same holds for lists.
 */
final class NumerosGabarit {

    private static final int ABSTRAIT_TITRES = 1;
    private static final int ABSTRAIT_PUCES = 2;
    private static final int ABSTRAIT_LISTES = 3;

    private final StylesGabarit styles;
    private final Numbering definitions;
    private final Numbering maison;
    private final Map<Integer, Integer> importes = new HashMap<>();
    private final Map<RoleStyle, NumeroDirect> directs = new EnumMap<>(RoleStyle.class);
    private final List<String> formats;
    private final int abstraitListes;

    /** Completes {@code definitions} in place. */
    NumerosGabarit(StylesGabarit styles, Numbering definitions, Numbering maison) {
        this.styles = styles;
        this.definitions = definitions;
        this.maison = maison;
        retirerPucesEnImage();
        this.formats = titres();
        if (niveauPropre(RoleStyle.PUCE, 0, NumberFormat.BULLET).isEmpty()) {
            directs.put(RoleStyle.PUCE, new NumeroDirect(importer(ABSTRAIT_PUCES), 0));
        }
        Optional<Propre> liste = niveauPropre(RoleStyle.NUMERO, 0, NumberFormat.DECIMAL);
        this.abstraitListes = liste.map(Propre::abstrait).orElseGet(() -> abstraitDe(importer(ABSTRAIT_LISTES)));
    }

    /** Their pictures are not copied; the level's own character takes their place. */
    private void retirerPucesEnImage() {
        definitions.getNumPicBullet().clear();
        definitions.getAbstractNum().stream().flatMap(a -> a.getLvl().stream()).forEach(l -> l.setLvlPicBulletId(null));
        definitions.getNum().stream().flatMap(n -> n.getLvlOverride().stream())
                .filter(o -> o.getLvl() != null).forEach(o -> o.getLvl().setLvlPicBulletId(null));
    }

    Optional<NumeroDirect> direct(RoleStyle role) {
        return Optional.ofNullable(directs.get(role));
    }

    /** Whether the house numbering stands in for that of the template's headings. */
    boolean titresDeLaMaison() {
        return directs.containsKey(RoleStyle.TITRE_1);
    }

    int abstraitListes() {
        return abstraitListes;
    }

    /** First numbering identifier that nothing uses. */
    int premierLibre() {
        return definitions.getNum().stream().mapToInt(n -> n.getNumId().intValue()).max().orElse(0) + 1;
    }

    String numeroDeTitre(int[] compteurs, int niveau) {
        return FormatNumero.composer(formats.get(niveau - 1), compteurs);
    }

    private List<String> titres() {
        List<Optional<Propre>> propres = RoleStyle.titres().stream()
                .map(role -> niveauPropre(role, RoleStyle.titres().indexOf(role), NumberFormat.DECIMAL)).toList();
        boolean uneSeuleListe = propres.stream().allMatch(Optional::isPresent)
                && propres.stream().map(p -> p.orElseThrow().abstrait()).distinct().count() == 1;
        if (uneSeuleListe) {
            return propres.stream().map(p -> p.orElseThrow().format()).toList();
        }
        int numId = importer(ABSTRAIT_TITRES);
        RoleStyle.titres().forEach(r -> directs.put(r, new NumeroDirect(numId, RoleStyle.titres().indexOf(r))));
        return abstrait(maison, ABSTRAIT_TITRES).orElseThrow().getLvl().stream()
                .map(niveau -> niveau.getLvlText().getVal()).toList();
    }

    /** The level that a role's style numbers itself with, when it is usable as it stands. */
    private Optional<Propre> niveauPropre(RoleStyle role, int attendu, NumberFormat genre) {
        Style style = styles.style(role);
        PPrBase.NumPr numPr = style.getPPr() == null ? null : style.getPPr().getNumPr();
        if (numPr == null || numPr.getNumId() == null) {
            return Optional.empty();
        }
        int niveau = numPr.getIlvl() == null ? 0 : numPr.getIlvl().getVal().intValue();
        int abstrait = abstraitDe(numPr.getNumId().getVal().intValue());
        return abstrait(definitions, abstrait).filter(a -> niveau == attendu && a.getLvl().size() > niveau)
                .map(a -> a.getLvl().get(niveau))
                .filter(l -> l.getNumFmt() != null && l.getNumFmt().getVal() == genre && formatLisible(l, niveau))
                .map(l -> new Propre(abstrait, l.getLvlText().getVal()));
    }

    private static boolean formatLisible(Lvl niveau, int rang) {
        if (niveau.getLvlText() == null || niveau.getLvlText().getVal() == null) {
            return false;
        }
        return FormatNumero.estLisible(niveau.getLvlText().getVal(), rang + 1);
    }

    /** The abstract numbering behind a numbering, -1 when there is none. */
    private int abstraitDe(int numId) {
        return definitions.getNum().stream().filter(n -> n.getNumId().intValue() == numId)
                .map(n -> n.getAbstractNumId().getVal().intValue()).findFirst().orElse(-1);
    }

    private static Optional<Numbering.AbstractNum> abstrait(Numbering source, int id) {
        return source.getAbstractNum().stream().filter(a -> a.getAbstractNumId().intValue() == id).findFirst();
    }

    /** Copies a house numbering into the template and returns its numbering identifier there. */
    private int importer(int abstraitMaison) {
        return importes.computeIfAbsent(abstraitMaison, a -> {
            Numbering.AbstractNum copie = XmlUtils.deepCopy(abstrait(maison, a).orElseThrow());
            long abstrait = definitions.getAbstractNum().stream().mapToLong(n -> n.getAbstractNumId().longValue())
                    .max().orElse(0) + 1;
            copie.setAbstractNumId(BigInteger.valueOf(abstrait));
            copie.getLvl().forEach(niveau -> niveau.setPStyle(null));
            definitions.getAbstractNum().add(copie);
            Numbering.Num num = new Numbering.Num();
            int numId = premierLibre();
            num.setNumId(BigInteger.valueOf(numId));
            Numbering.Num.AbstractNumId lien = new Numbering.Num.AbstractNumId();
            lien.setVal(BigInteger.valueOf(abstrait));
            num.setAbstractNumId(lien);
            definitions.getNum().add(num);
            return numId;
        });
    }

    /** Numbering that a style brings itself. */
    private record Propre(int abstrait, String format) {
    }
}
