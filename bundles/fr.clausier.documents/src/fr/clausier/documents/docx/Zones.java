// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.docx4j.w15.CTSdtAppearance;
import org.docx4j.w15.STSdtAppearance;
import org.docx4j.wml.CTSdtDocPart;
import org.docx4j.wml.Id;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;

import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Collects the blocks of a document and wraps each run of blocks of one origin in a content control, so that the file
 * itself tells which clause worded which lines. The control draws no frame: readers do not see it.
 *
 * <p>Its tag reads {@code clause=…;version=…;ligne=…}. Word accepts 64 characters; the version, then the end of the
 * clause identifier, give way when there is no room.
 */
final class Zones {

    static final int LONGUEUR_ETIQUETTE = 64;
    static final String ETIQUETTE_ZONE = "zone=";
    private static final int PREMIER_ID = 100_000_001;
    private static final String GALERIE = "Clausier";

    private final List<Object> elements = new ArrayList<>();
    private Origine courante = Origine.AUCUNE;
    private List<Object> cible = elements;
    private final Origines origines;
    private final Set<String> noms = new HashSet<>();
    private int nombre;

    Zones(Origines origines) {
        this.origines = origines;
    }

    /** Adds a block-level element that comes from this origin. */
    void ajouter(Origine origine, Object element) {
        if (!origine.equals(courante)) {
            cible = origine.estConnue() ? ouvrir(origine) : elements;
            courante = origine;
            if (cible != elements && element instanceof P paragraphe) {
                abriterDebut(paragraphe.getContent());
            }
        }
        cible.add(element);
    }

    /**
     * LibreOffice puts what stands before the first control of the first paragraph of a larger control somewhere else, in another paragraph:
     * such a beginning gets a control of its own.
     */
    private static void abriterDebut(List<Object> contenu) {
        int premier = 0;
        while (premier < contenu.size() && !(contenu.get(premier) instanceof SdtRun)) {
            premier++;
        }
        if (premier > 0 && premier < contenu.size()) {
            List<Object> debut = contenu.subList(0, premier);
            SdtRun abri = Champs.abriter(List.copyOf(debut));
            debut.clear();
            contenu.add(0, abri);
        }
    }

    /**
     * Adds a place to write in. It shows its frame when somebody points at it, and its invitation as the frame's title; the
     * frame is never printed.
     *
     * @param visible whether the invitation also stands in the text until somebody writes
     */
    void ajouterLibre(ZoneLibre zone, P paragraphe, boolean visible) {
        String nom = zone.id();
        for (int i = 2; !noms.add(nom); i++) {
            nom = zone.id().substring(0, Math.min(zone.id().length(), ZoneLibre.LONGUEUR - 4)) + "." + i;
        }
        SdtBlock controle = controle(ETIQUETTE_ZONE + nom);
        SdtPr.Alias titre = new SdtPr.Alias();
        titre.setVal(TypographieFrancaise.appliquer(Caracteres.lisibles(zone.invite())));
        controle.getSdtPr().getRPrOrAliasOrLock().add(0, new ObjectFactory().createSdtPrAlias(titre));
        if (visible) {
            controle.getSdtPr().setShowingPlcHdr(true);
        }
        controle.getSdtContent().getContent().add(paragraphe);
        origines.zone(controle, new ZoneLibre(nom, zone.invite(), zone.origine()));
        courante = Origine.AUCUNE;
        cible = elements;
    }

    /** All elements, in order, zones included. */
    List<Object> elements() {
        return elements;
    }

    /** LibreOffice 7.4 drops words before a figure, bold letters and fields inside of a control, unless that is said to hold a part of the document. */
    private static Object partie() {
        CTSdtDocPart.DocPartGallery galerie = new CTSdtDocPart.DocPartGallery();
        galerie.setVal(GALERIE);
        CTSdtDocPart partie = new CTSdtDocPart();
        partie.setDocPartGallery(galerie);
        return new ObjectFactory().createSdtPrDocPartObj(partie);
    }

    private List<Object> ouvrir(Origine origine) {
        SdtBlock zone = controle(Caracteres.lisibles(etiquette(origine)));
        zone.getSdtPr().getRPrOrAliasOrLock().add(partie());
        zone.getSdtPr().getRPrOrAliasOrLock().add(invisible());
        origines.controle(zone, origine);
        return zone.getSdtContent().getContent();
    }

    private SdtBlock controle(String nom) {
        SdtPr proprietes = new SdtPr();
        Tag etiquette = new Tag();
        etiquette.setVal(nom);
        proprietes.setTag(etiquette);
        Id id = new Id();
        id.setVal(BigInteger.valueOf(PREMIER_ID + nombre++));
        proprietes.setId(id);
        SdtContentBlock contenu = new SdtContentBlock();
        SdtBlock zone = new SdtBlock();
        zone.setSdtPr(proprietes);
        zone.setSdtContent(contenu);
        elements.add(zone);
        return zone;
    }

    /** A control without a frame. */
    static Object invisible() {
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
