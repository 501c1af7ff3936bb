// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.BilanAcheteur;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Organisme;

/** Part 1: who buys, under which scheme, for how much. */
final class PartieIdentification {

    private PartieIdentification() {
    }

    static Section section(Matiere matiere) {
        Bilan bilan = matiere.bilan();
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Blocs.phrase(matiere.textes().texte("identification.nature"), Map.of("annee", Integer.toString(bilan.annee()))));
        blocs.add(acheteurs(bilan));
        bilan.schema().ifPresentOrElse(s -> blocs.add(schema(s)),
                () -> blocs.add(Blocs.vigilance(matiere.textes().texte("identification.sans_schema"))));
        return Blocs.section(matiere.textes().texte("identification.titre"), blocs, List.of());
    }

    private static Tableau acheteurs(Bilan bilan) {
        List<Tableau.Ligne> lignes = new ArrayList<>();
        for (BilanAcheteur part : bilan.parAcheteur()) {
            Organisme a = part.acheteur();
            lignes.add(Blocs.ligne(a.nom(), a.siret().isEmpty() ? "non renseigné" : siret(a.siret()),
                    a.type() == TypeAcheteur.NON_PRECISE ? "non renseigné" : a.type().getLiteral(),
                    Affichage.montant(a.achatsAnnuels()), NombresFrancais.nombre(part.contrats()), Affichage.montant(part.montant())));
        }
        return Blocs.tableau("Acheteurs", List.of(Colonne.texte("Acheteur", 5), Colonne.texte("Siret", 4), Colonne.texte("Type", 3),
                Colonne.nombre("Achats annuels HT", 4), Colonne.nombre("Marchés", 3),
                Colonne.nombre("Montant estimé HT", 4)), lignes);
    }

    private static Tableau schema(Schema schema) {
        Map<String, String> faits = new LinkedHashMap<>();
        faits.put("Intitulé", schema.titre());
        faits.put("Période", schema.periode().isEmpty() ? "non renseignée" : schema.periode());
        faits.put("Publication", (schema.publieLe() == null ? "non renseignée" : NombresFrancais.date(schema.publieLe()))
                + (schema.url().isEmpty() ? "" : ", " + schema.url()));
        faits.put("Dernière publication des indicateurs", schema.indicateursPubliesLe() == null ? "non renseignée"
                : NombresFrancais.date(schema.indicateursPubliesLe()));
        return Blocs.faits("Schéma", faits);
    }

    /** Groups of three, three, three and five digits. */
    private static String siret(String chiffres) {
        return chiffres.length() != 14 ? chiffres : String.join("\u00A0", chiffres.substring(0, 3), chiffres.substring(3, 6),
                chiffres.substring(6, 9), chiffres.substring(9));
    }
}
