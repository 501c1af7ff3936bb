// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.model.strategie.Marche;

/** Strategies for tests, read from texts and from the examples that are shipped. */
public final class Strategies {

    /** Facts that the essential data of an undivided purchase need, before and after award. */
    public static final String COMPLETE = """
            acheteur Ville "Ville Exemple" { siret 216 901 231 00011 }

            marché Achat "Achat d'exemple" {
                acheteur Ville
                objet "Nettoyage des écoles"
                nature services
                procédure appel d'offres ouvert
                ccag fcs
                lancement 30/11/2026
                durée 24 mois
                cpv 90911200
                forme des prix mixte révisable
                lieu d'exécution commune 69123
                estimation 240 000 € HT
                critères { prix 60 % technique "Valeur technique" 40 % }
                avance 10 %
                données essentielles { identifiant "2026-0012" publiées le 12/03/2027 origine UE 80 % origine France 60 % }
                réalisé {
                    notifié le 12/01/2027
                    montant notifié 231 400,50 € HT
                    titulaire "Net" siret 301 309 605 00410
                    cotitulaire "Propre" siret 383 844 693 00887
                    groupement solidaire
                    offres reçues 4
                    avance versée 10 %
                    sous-traitance déclarée non
                    modification 1 notifiée le 12/06/2027 montant 250 000 € HT durée 30 mois publiée le 01/07/2027
                }
            }
            """;

    private Strategies() {
    }

    /** The purchase of a text that must be without errors. */
    public static Marche lire(Path dossier, String texte) {
        try {
            Path fichier = Files.writeString(dossier.resolve("achat.marche"), texte);
            return marche(LecteurDossier.lire(fichier), texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The purchase of an example that is shipped. */
    public static Marche exemple(String nom) {
        for (Path d = Path.of("").toAbsolutePath(); d != null; d = d.getParent()) {
            for (String chemin : List.of("fr.clausier.examples/dossiers/", "bundles/fr.clausier.examples/dossiers/")) {
                if (Files.isDirectory(d.resolve(chemin + nom))) {
                    return marche(LecteurDossier.lire(d.resolve(chemin + nom)), nom);
                }
            }
        }
        throw new AssertionError("exemple introuvable : " + nom);
    }

    private static Marche marche(DossierLu lu, String texte) {
        List<Probleme> erreurs = lu.problemes().stream().filter(Probleme::bloquant).toList();
        if (!erreurs.isEmpty()) {
            throw new AssertionError(erreurs + " dans\n" + texte);
        }
        return lu.marches().get(0);
    }
}
