// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.EcartDeLecture;
import fr.clausier.spaser.suivi.Suivi;

/** What is not stated, contract by contract, then the account of each source: rows counted, rows left out and why. */
final class FeuilleAnomalies {

    static final String NOM = "Non renseigné et anomalies";

    private final Plume plume;
    private final Suivi suivi;

    FeuilleAnomalies(Plume plume, Suivi suivi) {
        this.plume = plume;
        this.suivi = suivi;
    }

    void ecrire(String pied) {
        plume.largeurs(34, 12, 30, 90);
        plume.texte(0, 0, "Non renseigné et anomalies", Genre.TITRE);
        int ligne = comptes(2);
        ligne = remarques(ligne + 1);
        ligne = manques(ligne + 1);
        ecartees(ligne + 1);
        plume.feuille().createFreezePane(0, 1);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), -1, pied);
    }

    private int comptes(int debut) {
        entete(debut, "Source", "Lignes", "Comptées ou écartées pour", "");
        int ligne = debut + 1;
        for (CompteDeLecture compte : suivi.comptes()) {
            int tete = ligne;
            plume.texte(ligne, 0, compte.source(), Genre.TEXTE);
            plume.texte(ligne, 2, "lues", Genre.TEXTE);
            int parties = 1 + compte.ecartees().size();
            plume.formule(ligne++, 1, "SUM(B" + (tete + 2) + ":B" + (tete + 1 + parties) + ")", BigDecimal.valueOf(compte.lignes()), Genre.ENTIER);
            ligne = compte(ligne, "comptées", compte.comptees());
            for (Map.Entry<String, Long> motif : compte.ecartees().entrySet()) {
                ligne = compte(ligne, "écartées : " + motif.getKey(), motif.getValue());
            }
        }
        return ligne;
    }

    private int compte(int ligne, String motif, long nombre) {
        plume.vide(ligne, 0, Genre.TEXTE);
        plume.nombre(ligne, 1, BigDecimal.valueOf(nombre), Genre.ENTIER);
        plume.texte(ligne, 2, motif, Genre.TEXTE);
        return ligne + 1;
    }

    private int remarques(int debut) {
        entete(debut, "Source", "Fois", "Remarque sur des lignes comptées", "");
        int ligne = debut + 1;
        for (CompteDeLecture compte : suivi.comptes()) {
            for (Map.Entry<String, Long> remarque : compte.remarques().entrySet()) {
                plume.texte(ligne, 0, compte.source(), Genre.TEXTE);
                plume.nombre(ligne, 1, BigDecimal.valueOf(remarque.getValue()), Genre.ENTIER);
                plume.bandeau(ligne++, 2, 3, remarque.getKey(), Genre.TEXTE);
            }
        }
        return ligne;
    }

    private int manques(int debut) {
        entete(debut, "Projet", "", "", "Faits à compléter");
        int ligne = debut + 1;
        for (Map.Entry<String, Set<String>> manque : suivi.bilan().manques().entrySet()) {
            plume.bandeau(ligne, 0, 2, manque.getKey(), Genre.TEXTE);
            plume.texte(ligne++, 3, String.join(", ", manque.getValue()), Genre.TEXTE);
        }
        return ligne;
    }

    private void ecartees(int debut) {
        entete(debut, "Source", "Ligne", "Marché", "Pourquoi la ligne ne compte pas");
        int ligne = debut + 1;
        for (CompteDeLecture compte : suivi.comptes()) {
            for (EcartDeLecture ecart : compte.exemples()) {
                plume.texte(ligne, 0, ecart.fichier(), Genre.TEXTE);
                plume.nombre(ligne, 1, ecart.ligne() == 0 ? null : BigDecimal.valueOf(ecart.ligne()), Genre.ENTIER);
                plume.texte(ligne, 2, ecart.objet(), Genre.TEXTE);
                plume.texte(ligne++, 3, ecart.motif(), Genre.TEXTE);
            }
            long total = compte.ecartees().values().stream().mapToLong(Long::longValue).sum();
            if (total > compte.exemples().size()) {
                plume.bandeau(ligne++, 0, 3, compte.source() + " : les " + compte.exemples().size() + " premières lignes écartées sont citées, sur " + total + ".", Genre.NOTE);
            }
        }
    }

    private void entete(int ligne, String... titres) {
        for (int i = 0; i < titres.length; i++) {
            plume.texte(ligne, i, titres[i], Genre.ENTETE);
        }
    }
}
