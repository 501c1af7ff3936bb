// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.faits.FaitsInsertion;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;

/** What the holder does with the workbook, one sentence a row. */
final class FeuilleModeEmploi {

    static final String NOM = "Mode d'emploi";

    private final FeuilleXml feuille;
    private final FaitsInsertion insertion;

    FeuilleModeEmploi(FeuilleXml feuille, FaitsInsertion insertion) {
        this.feuille = feuille;
        this.insertion = insertion;
    }

    void ecrire() {
        feuille.largeurs(5, 110);
        feuille.texte(0, 0, "Relevé des heures d'insertion", Genre.TITRE);
        feuille.hauteur(0, 26);
        int ligne = 2;
        int numero = 1;
        for (String consigne : consignes()) {
            feuille.texte(ligne, 0, numero++ + ".", Genre.CENTRE);
            feuille.texte(ligne++, 1, consigne, Genre.TEXTE);
        }
        feuille.proteger();
        feuille.tenirSur(1);
    }

    private List<String> consignes() {
        List<String> consignes = new ArrayList<>();
        String destinataire = insertion.facilitateur() == null ? "à l'acheteur" : "au facilitateur, " + insertion.facilitateur().nom();
        consignes.add("Feuille « " + FeuilleEngagement.NOM + " » : écrivez la date de début d'exécution" + (insertion.forfait() ? "" : " et le montant des prestations " + insertion.participe())
                + ". Les cellules à remplir sont bordées de bleu.");
        consignes.add("Feuille « " + FeuilleReleve.NOM + " » : une ligne par personne et par mois. Ne laissez pas de ligne vide et ne modifiez pas la première ligne.");
        consignes.add("La colonne « code » désigne la personne par un numéro ou des initiales que vous choisissez. N'écrivez jamais de nom, de date de naissance ni d'autre donnée "
                + "personnelle : la correspondance entre les codes et les personnes reste dans l'entreprise.");
        consignes.add("Comptez les heures de travail rémunérées consacrées au marché, y compris celles de vos sous-traitants et cotraitants. Une heure ne se compte qu'une fois.");
        consignes.add("Choisissez le public et la modalité dans les listes : ce sont ceux du cahier des clauses administratives particulières.");
        consignes.add("Envoyez le classeur " + (insertion.periodicite() == null ? "aux échéances convenues" : insertion.periodicite().cadence()) + " " + destinataire
                + ", avec les attestations de l'employeur.");
        consignes.add("Les totaux, le reste à réaliser et les jalons se calculent seuls, à partir du relevé. Un jalon est indicatif : il répartit l'engagement à proportion du temps.");
        consignes.add("Pour un envoi au format CSV, enregistrez la feuille « " + FeuilleReleve.NOM + " » en « CSV (séparateur : point-virgule) ».");
        return consignes;
    }
}
