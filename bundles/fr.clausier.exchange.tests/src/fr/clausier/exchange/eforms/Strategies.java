// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.exchange.eforms.sdk.AvisXml;
import fr.clausier.model.strategie.Marche;

/** Strategies of the tests, and what their notices say. */
final class Strategies {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    /** A buyer of which the notice asks nothing more. */
    static final String ACHETEUR = """
            acheteur Ville "Ville d'essai" {
                siret 211 300 553 00016
                type collectivité
                activité "Services d'administration générale"
                profil d'acheteur "https://profil.example.fr"
                adresse "1 place de l'Hôtel de Ville, 13001 Marseille"
                courriel "marches@example.fr"
                téléphone "04 91 00 00 00"
                département 13
                recours "Tribunal administratif de Marseille" {
                    identifiant "17130002000015"
                    adresse "31 rue Jean-François Leca, 13002 Marseille"
                    département 13
                    délais "Référé précontractuel avant la signature du contrat (L. 551-1 du code de justice administrative)."
                }
            }
            """;

    /** What the notice asks beyond the purchase. */
    static final String AVIS = """
                avis européen {
                    exécution réservée non
                    réception le 15/01/2027 à 12h00
                    validité des offres 6 mois
                    fonds européens non
                    commande électronique non
                    paiement électronique oui
                    OMC oui
                }
            """;

    private Strategies() {
    }

    /** The first purchase of a text. */
    static Marche marche(String texte) {
        try {
            Path dossier = Files.createTempDirectory("clausier-eforms");
            Files.writeString(dossier.resolve("essai.marche"), texte);
            DossierLu lu = LecteurDossier.lire(dossier);
            if (lu.bloque() || lu.marches().isEmpty()) {
                throw new AssertionError("Texte refusé : " + lu.problemes());
            }
            return lu.marches().get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ResultatExport exporter(Marche marche) {
        return new ExportEforms().exporter(new DemandeExport(marche, "essai", JOUR));
    }

    static String xml(ResultatExport resultat) {
        return new String(resultat.fichiers().get(0).contenu(), StandardCharsets.UTF_8);
    }

    /** The texts of the elements of that name, in order. */
    static List<String> valeurs(String xml, String nom, String liste) {
        try {
            Document document = AvisXml.lire(xml.getBytes(StandardCharsets.UTF_8));
            NodeList noeuds = document.getElementsByTagNameNS("*", nom);
            return java.util.stream.IntStream.range(0, noeuds.getLength()).mapToObj(i -> (org.w3c.dom.Element) noeuds.item(i))
                    .filter(e -> liste.isEmpty() || liste.equals(e.getAttribute("listName"))).map(org.w3c.dom.Element::getTextContent).toList();
        } catch (fr.clausier.exchange.eforms.sdk.XmlRefuse e) {
            throw new AssertionError(e);
        }
    }

    static List<String> phrases(ResultatExport resultat, Remarque.Gravite gravite) {
        return resultat.remarques().stream().filter(r -> r.gravite() == gravite).map(Remarque::phrase).toList();
    }
}
