// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;

import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.dsl.dossier.Langage;
import fr.clausier.dsl.ecriture.Ecriture;
import fr.clausier.exchange.Brouillon;
import fr.clausier.exchange.DemandeImport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.FormatImport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatImport;
import fr.clausier.exchange.eforms.lecture.LectureAvis;
import fr.clausier.exchange.eforms.lecture.Pertes;
import fr.clausier.exchange.eforms.redaction.RedactionAvis;
import fr.clausier.exchange.eforms.sdk.AvisXml;
import fr.clausier.exchange.eforms.sdk.VerificationSdk;
import fr.clausier.exchange.eforms.sdk.XmlRefuse;
import fr.clausier.model.strategie.Marche;

/** A European contract notice as the draft of a purchase. */
public final class ImportEforms implements FormatImport {

    private static final int DEBUT = 4096;

    @Override
    public String code() {
        return "eforms";
    }

    @Override
    public String libelle() {
        return "avis de marché européen (eForms)";
    }

    @Override
    public boolean reconnait(Path fichier) {
        try (InputStream flux = Files.newInputStream(fichier)) {
            String debut = new String(flux.readNBytes(DEBUT), StandardCharsets.ISO_8859_1);
            return debut.contains("urn:oasis:names:specification:ubl:schema:xsd:") && debut.contains("Notice-2");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ResultatImport importer(DemandeImport demande) throws FichierRefuse {
        try {
            Document avis = AvisXml.lire(octets(demande.fichier()));
            String racine = avis.getDocumentElement().getLocalName();
            if (!"ContractNotice".equals(racine)) {
                throw new FichierRefuse("Ce fichier n'est pas un avis de marché\u00A0: c'est un document «\u00A0" + racine + "\u00A0». Choisissez l'avis qui lance la consultation.");
            }
            LectureAvis.Lu lu = LectureAvis.lire(avis, demande.lancement().orElse(null));
            List<Remarque> remarques = new ArrayList<>();
            lu.aRelire().forEach(p -> remarques.add(Remarque.de(Gravite.AVERTISSEMENT, p)));
            remarques.addAll(0, pertes(avis, lu.marche(), demande.lancement().orElse(LocalDate.EPOCH)));
            String sousType = VerificationSdk.sousType(avis);
            if (demande.lancement().isEmpty()) {
                remarques.add(Remarque.de(Gravite.AVERTISSEMENT, "Écrivez la date de lancement du nouveau marché\u00A0: elle fixe le droit applicable."));
            }
            String texte = "// Brouillon repris d'un avis de marché européen" + (sousType.matches("[A-Z0-9]{1,3}") ? " (sous-type " + sousType + ")" : "") + " : à relire avant tout usage.\n"
                    + Langage.services().get(Ecriture.class).ecrire(lu.fichier());
            return new ResultatImport(List.of(new Brouillon(lu.marche().getName() + ".marche", texte)), remarques);
        } catch (XmlRefuse e) {
            throw new FichierRefuse(e.getMessage());
        }
    }

    /** What the draft does not keep, one remark a value, after one that counts them. */
    private static List<Remarque> pertes(Document avis, Marche marche, LocalDate jour) throws XmlRefuse {
        if (RedactionAvis.refus(marche).isPresent()) {
            return List.of(Remarque.de(Gravite.AVERTISSEMENT, "Le brouillon ne peut pas être comparé à l'avis lu\u00A0: " + RedactionAvis.refus(marche).get()));
        }
        try {
            List<Pertes.Valeur> perdues = Pertes.entre(avis, AvisXml.lire(RedactionAvis.ecrire(marche, jour).xml()));
            List<Remarque> remarques = new ArrayList<>();
            if (!perdues.isEmpty()) {
                remarques.add(Remarque.de(Gravite.AVERTISSEMENT, "Le brouillon ne garde pas " + (perdues.size() == 1 ? "cette valeur" : "ces " + perdues.size() + " valeurs") + " de l'avis."));
            }
            perdues.forEach(v -> remarques.add(Remarque.de(Gravite.INFORMATION, "Non repris\u00A0: " + v.phrase())));
            return remarques;
        } catch (DossierIncomplet e) {
            return List.of(Remarque.de(Gravite.AVERTISSEMENT, "Le brouillon ne peut pas être comparé à l'avis lu\u00A0: " + e.getMessage()));
        }
    }

    private static byte[] octets(Path fichier) throws FichierRefuse {
        try (InputStream flux = Files.newInputStream(fichier)) {
            return flux.readNBytes(AvisXml.TAILLE_MAX + 1);
        } catch (IOException e) {
            throw new FichierRefuse("Le fichier «\u00A0" + fichier.getFileName() + "\u00A0» ne peut pas être lu.", e);
        }
    }
}
