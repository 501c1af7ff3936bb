// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.redaction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Clause;
import fr.clausier.clauses.bibliotheque.Force;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.clauses.faits.ClauseProduite;
import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.Source;
import fr.clausier.clauses.gabarit.Chiffrage;
import fr.clausier.clauses.gabarit.Contexte;
import fr.clausier.clauses.gabarit.Evaluation;
import fr.clausier.clauses.gabarit.MiseEnBlocs;
import fr.clausier.clauses.gabarit.Rendu;
import fr.clausier.clauses.redaction.RedactionDocument.Contenu;
import fr.clausier.dsl.vocabulaire.Repetition;
import fr.clausier.model.strategie.PorteeClause;

/** Prints the clauses of a section that are in force and whose condition is met; keeps count of those that were used. */
public final class RedactionClauses {

    private final Bibliotheque bibliotheque;
    private final LocalDate jour;
    private final Force force;
    private final Reperage reperage;
    private final Chiffrage chiffrage;
    private final Map<String, ClauseProduite> produites = new LinkedHashMap<>();

    /**
     * @param bibliotheque clauses
     * @param jour         day that fixes the law
     * @param force        strength that the purchase asks for
     * @param reperage     where an object of the strategy is written
     * @param chiffrage    figures of the strategy that texts show
     */
    public RedactionClauses(Bibliotheque bibliotheque, LocalDate jour, Force force, Reperage reperage, Chiffrage chiffrage) {
        this.bibliotheque = bibliotheque;
        this.jour = jour;
        this.force = force;
        this.reperage = reperage;
        this.chiffrage = chiffrage;
    }

    /** Clauses used so far, each once, in the order of their first use. */
    public List<ClauseProduite> produites() {
        return List.copyOf(produites.values());
    }

    void rediger(String document, String rubrique, Contexte contexte, Contenu contenu) {
        for (Clause clause : bibliotheque.clauses(document, rubrique)) {
            if (clause.enVigueur(jour) && clause.pour(force)) {
                cas(clause.id(), clause.portee(), contexte).forEach(cas -> rediger(clause, cas, contenu));
            }
        }
    }

    private void rediger(Clause clause, Contexte contexte, Contenu contenu) {
        if (clause.condition() != null && !new Evaluation(clause.id(), 1, contexte).vrai(clause.condition())) {
            return;
        }
        Origine origine = origine(clause, contexte);
        List<Bloc> blocs = MiseEnBlocs.de(Rendu.de(clause.texte(), contexte, chiffrage), origine).stream()
                .map(b -> b instanceof ZoneLibre zone ? duLot(zone, contexte) : b).toList();
        contenu.ajouter(RedactionDocument.ligne(clause.intitule(), contexte), blocs, origine);
        if (blocs.stream().anyMatch(b -> !(b instanceof ZoneLibre))) {
            produites.putIfAbsent(clause.id(), new ClauseProduite(clause.id(), clause.titre(), clause.version(), clause.provenance(),
                    clause.document(), clause.fondement(), clause.vigilance()));
        }
    }

    /** A place of each lot is known by the number and the title of the lot: neither alone survives when lots come and go. */
    private static ZoneLibre duLot(ZoneLibre zone, Contexte contexte) {
        if (!(contexte.valeur("lot") instanceof FaitsLot lot)) {
            return zone;
        }
        String titre = Normalizer.normalize(lot.titre().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String complet = zone.id() + "." + lot.numero() + "." + titre;
        return new ZoneLibre(complet.substring(0, Math.min(complet.length(), ZoneLibre.LONGUEUR)), zone.invite(), zone.origine());
    }

    /** The context once for each thing a scope goes through; the context itself when that thing is already chosen. */
    static List<Contexte> cas(String nom, PorteeClause portee, Contexte contexte) {
        String variable = Repetition.nom(portee);
        if (variable.isEmpty() || contexte.contient(variable)) {
            return List.of(contexte);
        }
        Object elements = new Evaluation(nom, 1, contexte).valeur(Repetition.liste(portee));
        return ((List<?>) elements).stream().map(e -> contexte.avec(variable, e)).toList();
    }

    /** The innermost thing a clause is written for is what called for it. */
    private Origine origine(Clause clause, Contexte contexte) {
        for (String variable : List.of("sous", "critere", "reservation", "theme", "jeu", "groupe", "lot", "marche")) {
            if (contexte.valeur(variable) instanceof Source fait && fait.source() != null) {
                Reperage.Position position = reperage.reperer(fait.source());
                return new Origine(clause.id(), clause.version(), position.fichier(), position.ligne(), clause.titre());
            }
        }
        return new Origine(clause.id(), clause.version(), "", 0, clause.titre());
    }
}
