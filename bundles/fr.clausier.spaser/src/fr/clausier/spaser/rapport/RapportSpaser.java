// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.clauses.document.Document;
import fr.clausier.law.Constat;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Organisme;

/** Builds the report of a summary, in nine parts. */
public final class RapportSpaser {

    private RapportSpaser() {
    }

    /**
     * The report.
     *
     * @param constats what the law engine found on the purchases of the year
     * @param date     day of the report, which fixes the law
     */
    public static Document document(Bilan bilan, Collection<Constat> constats, LocalDate date) {
        return document(Matiere.de(bilan, Optional.of(List.copyOf(constats)), date));
    }

    /** The report of purchases whose conformity was not checked, which it says. */
    public static Document documentSansVerification(Bilan bilan, LocalDate date) {
        return document(Matiere.de(bilan, Optional.empty(), date));
    }

    private static Document document(Matiere matiere) {
        Bilan bilan = matiere.bilan();
        String annee = Integer.toString(bilan.annee());
        Map<String, String> entete = new LinkedHashMap<>();
        entete.put(Document.ACHETEUR, bilan.acheteurs().stream().map(Organisme::nom).collect(Collectors.joining(", ")));
        entete.put("Schéma", bilan.schema().map(Schema::titre).orElse("aucun"));
        entete.put("Année", annee);
        entete.put("Établi le", NombresFrancais.date(matiere.date()));
        return new Document("SPASER", "rapport-spaser-" + annee, matiere.textes().texte("titre"),
                matiere.textes().texte("sous_titre", Map.of("annee", annee)), entete,
                List.of(PartieIdentification.section(matiere), PartieCadre.section(matiere), TableauDeBord.section(matiere),
                        FichesMarches.section(matiere), PartieConformite.section(matiere), PartiePieces.section(matiere),
                        PlanActions.section(matiere), PartieMethode.section(matiere), PartieAnnexe.section(matiere)));
    }
}
