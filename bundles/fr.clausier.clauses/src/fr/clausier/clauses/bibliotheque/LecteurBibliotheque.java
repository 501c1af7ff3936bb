// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.FaitsDeClause;
import fr.clausier.dsl.clauses.TexteEcrit;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.gabarit.Lecture;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.ConditionClause;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.ModeleSection;

/** Builds clauses and plans, ready to be printed, out of what the language read. */
final class LecteurBibliotheque {

    private static final Pattern ARTICLE = Pattern.compile("([LRD])(\\d+(?:-\\d+)+)");

    private LecteurBibliotheque() {
    }

    static Clause clause(ModeleClause modele) {
        FaitsDeClause faits = new FaitsDeClause(modele);
        String id = modele.getName();
        return new Clause(id, modele.getTitre(), Gabarit.lire(id + ", intitulé", vide(faits.intitule())), version(modele),
                provenance(modele), faits.document().getName(), faits.rubrique(), faits.ordre(), faits.portee(),
                condition(id, faits.condition()), faits.fondements().stream().map(LecteurBibliotheque::fondement).toList(),
                faits.premier(ModeleClause::getEnVigueurDepuis, d -> true), faits.premier(ModeleClause::getJusquau, d -> true),
                faits.vigilance(), Force.de(faits.force()), noms(modele.getIncompatibles()), noms(modele.getComplete()),
                Gabarit.lire(id, vide(faits.texte())));
    }

    static PlanDocument plan(ModeleDocument modele) {
        String code = modele.getName();
        Map<String, Gabarit> entete = new LinkedHashMap<>();
        modele.getEntetes().forEach(e -> entete.put(e.getLibelle(), Gabarit.lire(code + ", en-tête", vide(e.getTexte()))));
        return new PlanDocument(code, Gabarit.lire(code + ", nom de fichier", vide(modele.getFichier())),
                Gabarit.lire(code + ", titre", vide(modele.getTitre())),
                Gabarit.lire(code + ", sous-titre", vide(modele.getSousTitre())), modele.getPortee(),
                condition(code, modele.getCondition()), entete, sections(code, "", modele.getSections()));
    }

    /** Version of a wording: its own, else that of its library. */
    static String version(ModeleClause modele) {
        String propre = modele.getVersion();
        return propre != null ? propre : vide(((BibliothequeClauses) modele.eContainer()).getVersion());
    }

    /** Where a clause comes from: empty for the national library, else the title of the buyer's. */
    static String provenance(ModeleClause modele) {
        return BibliothequeNationale.contient(modele) ? "" : vide(((BibliothequeClauses) modele.eContainer()).getTitre());
    }

    /** An article as documents cite it: L. 2112-2. */
    static String fondement(String ecrit) {
        return ARTICLE.matcher(ecrit).replaceAll("$1. $2");
    }

    private static List<PlanSection> sections(String code, String parent, List<ModeleSection> modeles) {
        return modeles.stream().map(m -> {
            String chemin = (parent.isEmpty() ? "" : parent + "/") + m.getCode();
            return new PlanSection(chemin, Gabarit.lire(code + ", section " + chemin, vide(m.getTitre())), m.getPortee(),
                    sections(code, chemin, m.getSections()));
        }).toList();
    }

    private static Expression condition(String nom, ConditionClause condition) {
        return condition == null ? null : Lecture.expression(nom, TexteEcrit.texte(condition));
    }

    private static List<String> noms(List<ModeleClause> clauses) {
        return clauses.stream().map(ModeleClause::getName).toList();
    }

    private static String vide(String texte) {
        return texte == null ? "" : texte;
    }
}
