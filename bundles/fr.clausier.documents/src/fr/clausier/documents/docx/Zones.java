// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.docx4j.w15.CTSdtAppearance;
import org.docx4j.w15.STSdtAppearance;
import org.docx4j.wml.Id;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.Tag;

import fr.clausier.clauses.document.Origine;
import fr.clausier.documents.typographie.Caracteres;

/**
 * Collects the blocks of a document and wraps each run of blocks of one origin in a content control, so that the file
 * itself tells which clause worded which lines. The control draws no frame: readers do not see it.
 *
 * <p>Its tag reads {@code clause=…;version=…;ligne=…}. Word accepts 64 characters; the version, then the end of the
 * clause identifier, give way when there is no room.
 */
final class Zones {

    static final int LONGUEUR_ETIQUETTE = 64;
    private static final int PREMIER_ID = 100_000_001;

    private final List<Object> elements = new ArrayList<>();
    private Origine courante = Origine.AUCUNE;
    private List<Object> cible = elements;
    private int nombre;

    /** Adds a block-level element that comes from this origin. */
    void ajouter(Origine origine, Object element) {
        if (!origine.equals(courante)) {
            cible = origine.estConnue() ? ouvrir(origine) : elements;
            courante = origine;
        }
        cible.add(element);
    }

    /** All elements, in order, zones included. */
    List<Object> elements() {
        return elements;
    }

    private List<Object> ouvrir(Origine origine) {
        SdtPr proprietes = new SdtPr();
        Tag etiquette = new Tag();
        etiquette.setVal(Caracteres.lisibles(etiquette(origine)));
        proprietes.setTag(etiquette);
        Id id = new Id();
        id.setVal(BigInteger.valueOf(PREMIER_ID + nombre++));
        proprietes.setId(id);
        proprietes.getRPrOrAliasOrLock().add(invisible());
        SdtContentBlock contenu = new SdtContentBlock();
        SdtBlock zone = new SdtBlock();
        zone.setSdtPr(proprietes);
        zone.setSdtContent(contenu);
        elements.add(zone);
        return contenu.getContent();
    }

    private static Object invisible() {
        CTSdtAppearance apparence = new CTSdtAppearance();
        apparence.setVal(STSdtAppearance.HIDDEN);
        return new org.docx4j.w15.ObjectFactory().createAppearance(apparence);
    }

    static String etiquette(Origine origine) {
        String ligne = origine.ligne() > 0 ? ";ligne=" + origine.ligne() : "";
        String clause = "clause=" + origine.clause();
        String complete = clause + (origine.version().isEmpty() ? "" : ";version=" + origine.version()) + ligne;
        if (complete.length() <= LONGUEUR_ETIQUETTE) {
            return complete;
        }
        return clause.substring(0, Math.min(clause.length(), LONGUEUR_ETIQUETTE - ligne.length())) + ligne;
    }
}
