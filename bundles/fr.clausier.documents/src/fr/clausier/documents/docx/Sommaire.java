// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSdtDocPart;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Id;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.Tabs;

import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;

/**
 * The table of contents: a real field that Word can update, already holding its lines and page numbers so that it is
 * right before anybody does. No update flag is set: Word would greet every reader with a question.
 */
final class Sommaire {

    /** A document with fewer lines to list is read without a table of contents. */
    static final int LIGNES_POUR_UN_SOMMAIRE = 8;
    /** Deepest level listed. */
    static final int NIVEAUX = 2;

    private static final int ID = 100_000_000;
    /** Where the text starts after its number, when the template's style does not indent it. */
    private static final int TABULATION_NUMERO = 680;
    private static final ObjectFactory WML = new ObjectFactory();

    private final Gabarit gabarit;
    private final Paragraphes paragraphes;

    Sommaire(Gabarit gabarit, Paragraphes paragraphes) {
        this.gabarit = gabarit;
        this.paragraphes = paragraphes;
    }

    static boolean estUtile(List<Signet> signets) {
        return signets.stream().filter(s -> s.niveau() <= NIVEAUX).count() >= LIGNES_POUR_UN_SOMMAIRE;
    }

    /**
     * The table as one block.
     *
     * @param pages page of each heading, by bookmark name
     */
    SdtBlock de(List<Signet> signets, Map<String, Integer> pages) {
        SdtContentBlock contenu = new SdtContentBlock();
        contenu.getContent().add(paragraphes.de(RoleStyle.TITRE_SOMMAIRE, "Sommaire"));
        List<P> lignes = new ArrayList<>();
        signets.stream().filter(s -> s.niveau() <= NIVEAUX)
                .forEach(s -> lignes.add(ligne(s, pages.getOrDefault(s.nom(), 1))));
        lignes.getFirst().getContent().addAll(0, Champs.debut("TOC \\o \"1-" + NIVEAUX + "\" \\h \\z \\u"));
        lignes.getLast().getContent().add(Champs.fin());
        contenu.getContent().addAll(lignes);
        SdtBlock bloc = new SdtBlock();
        bloc.setSdtPr(proprietes());
        bloc.setSdtContent(contenu);
        return bloc;
    }

    private P ligne(Signet signet, int page) {
        P.Hyperlink lien = new P.Hyperlink();
        lien.setAnchor(signet.nom());
        lien.setHistory(true);
        if (!signet.numero().isEmpty()) {
            lien.getContent().addAll(Passages.de(signet.numero()));
            lien.getContent().add(Passages.tabulation());
        }
        lien.getContent().addAll(Passages.de(signet.texte()));
        lien.getContent().add(Passages.tabulation());
        lien.getContent().addAll(Champs.champ("PAGEREF " + signet.nom() + " \\h", String.valueOf(page)));
        RoleStyle role = signet.niveau() == 1 ? RoleStyle.SOMMAIRE_1 : RoleStyle.SOMMAIRE_2;
        P ligne = paragraphes.de(role, List.of(WML.createPHyperlink(lien)));
        ligne.getPPr().setTabs(tabulations(role));
        return ligne;
    }

    /** The right margin is the template's, which no style can know. */
    private Tabs tabulations(RoleStyle role) {
        Tabs tabulations = new Tabs();
        CTTabStop numero = new CTTabStop();
        numero.setVal(STTabJc.LEFT);
        numero.setPos(BigInteger.valueOf(gabarit.retrait(role) > 0 ? gabarit.retrait(role) : TABULATION_NUMERO));
        CTTabStop page = new CTTabStop();
        page.setVal(STTabJc.RIGHT);
        page.setLeader(STTabTlc.DOT);
        page.setPos(BigInteger.valueOf(gabarit.miseEnPage().largeurTexte()));
        tabulations.getTab().add(numero);
        tabulations.getTab().add(page);
        return tabulations;
    }

    private static SdtPr proprietes() {
        SdtPr proprietes = new SdtPr();
        Id id = new Id();
        id.setVal(BigInteger.valueOf(ID));
        proprietes.setId(id);
        CTSdtDocPart.DocPartGallery galerie = new CTSdtDocPart.DocPartGallery();
        galerie.setVal("Table of Contents");
        CTSdtDocPart partie = new CTSdtDocPart();
        partie.setDocPartGallery(galerie);
        partie.setDocPartUnique(new BooleanDefaultTrue());
        proprietes.getRPrOrAliasOrLock().add(WML.createSdtPrDocPartObj(partie));
        return proprietes;
    }
}
