// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.bibliotheque;

import static fr.clausier.clauses.bibliotheque.DonneesClauses.jour;
import static fr.clausier.clauses.bibliotheque.DonneesClauses.liste;
import static fr.clausier.clauses.bibliotheque.DonneesClauses.texte;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.clauses.bibliotheque.Clause.Portee;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.gabarit.Lecture;

/** Builds clauses and plans from the data files named in {@code donnees/bibliotheque.yaml}. */
final class LecteurBibliotheque {

    private final String version;

    LecteurBibliotheque(String version) {
        this.version = version;
    }

    List<Clause> clauses(String fichier) {
        List<Clause> clauses = new ArrayList<>();
        for (Object entree : (List<?>) DonneesClauses.lire("clauses/" + fichier)) {
            clauses.add(clause((Map<?, ?>) entree));
        }
        return clauses;
    }

    PlanDocument plan(String fichier) {
        Map<?, ?> entree = (Map<?, ?>) DonneesClauses.lire("documents/" + fichier);
        String code = texte(entree, "code");
        Map<String, Gabarit> entete = new LinkedHashMap<>();
        for (Object ligne : liste(entree, "entete")) {
            Map<?, ?> paire = (Map<?, ?>) ligne;
            entete.put(texte(paire, "libelle"), Gabarit.lire(code + ", en-tête", texte(paire, "texte")));
        }
        return new PlanDocument(code, Gabarit.lire(code + ", nom de fichier", texte(entree, "nomFichier")),
                Gabarit.lire(code + ", titre", texte(entree, "titre")),
                Gabarit.lire(code + ", sous-titre", texte(entree, "sousTitre")), portee(entree),
                condition(code, entree), entete, sections(code, "", liste(entree, "sections")));
    }

    private Clause clause(Map<?, ?> entree) {
        String id = texte(entree, "id");
        List<String> fondement = identifiants(entree, "fondement");
        String vigilance = texte(entree, "vigilance");
        String propre = texte(entree, "version");
        return new Clause(id, texte(entree, "titre"), Gabarit.lire(id + ", intitulé", texte(entree, "intitule")),
                propre.isEmpty() ? version : propre, texte(entree, "document"), texte(entree, "rubrique"),
                Integer.parseInt(texte(entree, "ordre")), portee(entree), condition(id, entree), fondement,
                jour(entree, "enVigueurDepuis"), jour(entree, "jusqua"), vigilance.isEmpty() ? null : vigilance,
                Force.de(texte(entree, "force")), identifiants(entree, "incompatibles"), identifiants(entree, "complementaires"),
                Gabarit.lire(id, texte(entree, "texte")));
    }

    private static List<PlanSection> sections(String code, String parent, List<?> entrees) {
        List<PlanSection> sections = new ArrayList<>();
        for (Object element : entrees) {
            Map<?, ?> entree = (Map<?, ?>) element;
            String chemin = (parent.isEmpty() ? "" : parent + "/") + texte(entree, "id");
            sections.add(new PlanSection(chemin, Gabarit.lire(code + ", section " + chemin, texte(entree, "titre")),
                    portee(entree), sections(code, chemin, liste(entree, "sections"))));
        }
        return sections;
    }

    private static List<String> identifiants(Map<?, ?> entree, String cle) {
        return liste(entree, cle).stream().map(Object::toString).toList();
    }

    private static Expression condition(String nom, Map<?, ?> entree) {
        String condition = texte(entree, "si");
        return condition.isEmpty() ? null : Lecture.expression(nom, condition);
    }

    /** The scope as written in French: "clause sociale" for CLAUSE_SOCIALE. */
    private static Portee portee(Map<?, ?> entree) {
        String nom = texte(entree, "portee");
        if (nom.isEmpty()) {
            return Portee.MARCHE;
        }
        String sansAccents = Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Portee.valueOf(sansAccents.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
