// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.CTSdtText;
import org.docx4j.wml.Id;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;

import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.PartieOrigines;
import fr.clausier.documents.typographie.Caracteres;

/**
 * Writes down, in a part of the file of its own, which clause and which strategy line each block comes from, its text as it was
 * produced, and the figures that controls show.
 */
final class Origines {

    private static final String ETIQUETTE_VALEUR = "valeur=";
    private static final ObjectFactory WML = new ObjectFactory();
    private static final int PREMIER_ID = 200_000_001;

    private final Map<SdtBlock, Origine> origines = new IdentityHashMap<>();
    private final Map<SdtBlock, ZoneLibre> zones = new IdentityHashMap<>();
    private final Map<String, Integer> rangs = new LinkedHashMap<>();
    private final StringBuilder noeuds = new StringBuilder();
    private final StringBuilder figures = new StringBuilder();
    private final StringBuilder blocs = new StringBuilder();
    private int controles;

    void controle(SdtBlock controle, Origine origine) {
        origines.put(controle, origine);
    }

    void zone(SdtBlock controle, ZoneLibre zone) {
        zones.put(controle, zone);
    }

    /** Takes down the blocks of a document, in order, and binds the controls of its figures. */
    void relever(List<Object> contenu) {
        TextesProduits textes = new TextesProduits(this::lier);
        for (Object element : contenu) {
            if (element instanceof SdtBlock controle) {
                relever(controle, textes);
            } else if (element instanceof P || element instanceof Tbl) {
                bloc(textes.de(element));
            }
        }
    }

    private void relever(SdtBlock controle, TextesProduits textes) {
        Origine origine = origines.get(controle);
        ZoneLibre zone = zones.get(controle);
        if (zone != null) {
            blocs.append("<z id=\"").append(texte(zone.id())).append("\" invite=\"").append(texte(zone.invite())).append("\"/>");
        } else if (origine != null) {
            blocs.append("<o id=\"").append(controle.getSdtPr().getId().getVal()).append("\" clause=\"").append(texte(origine.clause()))
                    .append("\" version=\"").append(texte(origine.version())).append("\" titre=\"").append(texte(origine.titre()))
                    .append("\" fichier=\"").append(texte(origine.fichier())).append("\" ligne=\"").append(origine.ligne()).append("\">");
            for (Object bloc : controle.getSdtContent().getContent()) {
                bloc(textes.de(bloc));
            }
            blocs.append("</o>");
        }
    }

    private void bloc(String texte) {
        if (!texte.isEmpty()) {
            blocs.append("<b>").append(texte(texte)).append("</b>");
        }
    }

    /** Figures of one name that read alike share one node: changed once, they change everywhere. */
    private void lier(SdtRun controle) {
        if (controle.getSdtPr().getTag() == null) {
            // Shelters a field.
            return;
        }
        String[] dit = controle.getSdtPr().getTag().getVal().split("\n");
        Lien.Valeur valeur = new Lien.Valeur(dit[0], dit[1], Lien.Valeur.Genre.valueOf(dit[2]));
        controle.getSdtPr().getTag().setVal(ETIQUETTE_VALEUR + valeur.cle());
        String texte = Passages.texte(controle);
        String lecture = valeur.cle() + "\n" + texte;
        if (!rangs.containsKey(lecture)) {
            rangs.put(lecture, rangs.size() + 1);
            noeuds.append("<v>").append(texte(texte)).append("</v>");
            figures.append("<f cle=\"").append(texte(valeur.cle())).append("\" brut=\"").append(texte(valeur.brut())).append("\" genre=\"")
                    .append(valeur.genre()).append("\" produit=\"").append(texte(texte)).append("\"/>");
        }
        int rang = rangs.get(lecture);
        Id id = new Id();
        id.setVal(BigInteger.valueOf(PREMIER_ID + controles++));
        controle.getSdtPr().setId(id);
        CTDataBinding lien = new CTDataBinding();
        lien.setPrefixMappings(PartieOrigines.PREFIXES);
        lien.setXpath(PartieOrigines.chemin(rang));
        lien.setStoreItemID(PartieOrigines.IDENTIFIANT);
        controle.getSdtPr().getRPrOrAliasOrLock().add(WML.createSdtPrDataBinding(lien));
        controle.getSdtPr().getRPrOrAliasOrLock().add(WML.createSdtPrText(new CTSdtText()));
    }

    void ecrire(Paquet paquet) {
        PartieOrigines.ajouter(paquet, noeuds.toString(), figures.toString(), blocs.toString());
    }

    private static String texte(String valeur) {
        return PartieOrigines.echapper(Caracteres.lisibles(valeur));
    }
}
