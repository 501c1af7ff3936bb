// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.insertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Periodicite;
import fr.clausier.model.strategie.PublicEligible;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Terms of an insertion clause: publics, ways to realise, follow-up, wording. */
final class Termes {

	/** Four hundred fifty-five hours: three months at full time, which local clauses use (sheet R-111). */
	private static final String TROIS_MOIS = "455\u00A0heures";

	/** What leaves the contractor free, folded, and what obliges; empty for words that simply go. */
	private static final Map<String, String> OBLIGATIONS = new TreeMap<>(Map.ofEntries(Map.entry("peut", "doit"), Map.entry("peuvent", "doivent"),
			Map.entry("pourra", "devra"), Map.entry("pourront", "devront"), Map.entry("pourrait", "devra"), Map.entry("pourraient", "devront"),
			Map.entry("s'efforce", "s'oblige à"), Map.entry("s'efforcent", "s'obligent à"), Map.entry("s'efforcera", "s'obligera à"),
			Map.entry("s'efforceront", "s'obligeront à"), Map.entry("s'efforcerait", "s'obligera à"), Map.entry("tachera", "devra"), Map.entry("tentera", "devra"),
			Map.entry("veillera si possible", "veillera"), Map.entry("si possible", ""), Map.entry("autant que possible", ""),
			Map.entry("dans la mesure du possible", "")));

	private Termes() {
	}

	static void globaliser(Cas cas) {
		ClauseInsertion here = cas.dans(ClauseInsertion.class);
		// When the purchase is too short, all its clauses are concerned; else the one that is shown.
		boolean all = cas.fait("constat").startsWith("Durée");
		List<ClauseInsertion> clauses = all ? Clauses.sans(cas, c -> c.getGlobalisation() != OuiNon.OUI) : List.of(here);
		cas.proposer("Permettre la globalisation des heures avec d'autres marchés", "« globalisation oui » écrit.", "Allow hours to be pooled with other contracts",
				r -> clauses.forEach(c -> r.fixer(c, Literals.CLAUSE_INSERTION__GLOBALISATION, "globalisation", "oui")));
	}

	static void elargirLesPublics(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		List<String> there = clause.getPublics().stream().map(p -> p.getCategorie().getLiteral()).toList();
		List<String> more = ClausesNeuves.PUBLICS.stream().filter(p -> !there.contains(p)).toList();
		cas.proposer("Ouvrir aussi la clause aux " + ClausesNeuves.enumerer(more), "Publics ajoutés.", "Open the clause to other categories of people too",
				r -> r.completer(clause, Literals.CLAUSE_INSERTION__PUBLICS, "publics", more));
	}

	static void ouvrirLesModalites(Cas cas) {
		ClauseInsertion clause = cas.dans(ClauseInsertion.class);
		List<String> there = clause.getModalites().stream().map(m -> m.getLiteral()).toList();
		List<String> more = ClausesNeuves.MODALITES.stream().filter(m -> !there.contains(m)).toList();
		cas.proposer("Laisser aussi le choix entre " + ClausesNeuves.enumerer(more), "Modalités ajoutées.", "Leave the choice between several ways",
				r -> r.completer(clause, Literals.CLAUSE_INSERTION__MODALITES, "modalités", more));
	}

	static void publics(Cas cas) {
		List<ClauseInsertion> clauses = Clauses.sans(cas, c -> c.getPublics().isEmpty());
		cas.proposer("Ajouter les publics : " + String.join(", ", ClausesNeuves.PUBLICS), "Publics éligibles ajoutés : adaptez la liste.", "Add the eligible categories of people",
				r -> clauses.forEach(c -> r.completer(c, Literals.CLAUSE_INSERTION__PUBLICS, "publics", ClausesNeuves.PUBLICS)));
	}

	static void suivi(Cas cas) {
		List<ClauseInsertion> clauses = Clauses.sans(cas, c -> c.getPeriodicite() == Periodicite.NON_PRECISE);
		for (Periodicite pace : List.of(Periodicite.TRIMESTRIEL, Periodicite.MENSUEL)) {
			cas.proposer("Ajouter un suivi " + pace.getLiteral(), "Suivi " + pace.getLiteral() + " ajouté.", "Add a follow-up: " + pace.getLiteral(),
					r -> clauses.forEach(c -> r.fixer(c, Literals.CLAUSE_INSERTION__PERIODICITE, "suivi", pace.getLiteral())));
		}
	}

	static void seuilActivite(Cas cas) {
		PublicEligible eligible = cas.dans(PublicEligible.class);
		cas.proposer("Abaisser le seuil d'activité à 455 heures", "Seuil abaissé à 455 heures.", "Lower the threshold to 455 hours",
				r -> r.remplacer(eligible, Literals.PUBLIC_ELIGIBLE__SEUIL_HEURES, TROIS_MOIS));
		cas.proposer("Retirer le seuil : la définition du CCAG s'applique", "Seuil retiré.", "Remove the threshold: the definition of the CCAG applies",
				r -> r.effacer(eligible, Noeuds.mot(eligible, "(").getOffset(), Noeuds.mot(eligible, ")").getEndOffset()));
	}

	/** Rewrites the words that leave the contractor free. */
	static void obliger(Cas cas) {
		ClauseSociale social = cas.dans(ClauseSociale.class);
		EObject clause = social != null ? social : cas.dans(ClauseInsertion.class);
		EStructuralFeature feature = social != null ? Literals.CLAUSE_SOCIALE__TEXTE : Literals.CLAUSE_INSERTION__TEXTE;
		String word = cas.fait("mot");
		String firm = OBLIGATIONS.get(Habitudes.plier(word).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
		if (firm == null) {
			return;
		}
		INode node = Noeuds.de(clause, feature).get(0);
		String text = cas.source().substring(Noeuds.debut(node), Noeuds.fin(node));
		String quoted = Pattern.quote(word);
		Pattern soft = Pattern.compile(firm.isEmpty() ? ",?\\s*\\b" + quoted + "\\b,?" : "(?<!\\bne )(?<!\\bn')\\b" + quoted + "\\b(\\s+d(?:e\\b\\s*|['’]))?");
		Matcher found = soft.matcher(text);
		if (!found.find()) {
			return;
		}
		boolean particle = firm.isEmpty() || found.group(1) == null;
		String now = firm + (particle ? "" : " ");
		cas.proposer(firm.isEmpty() ? "Retirer « " + word + " »" : "Écrire une obligation : « " + firm + " » au lieu de « " + word + " »", "Rédaction raffermie : relisez la phrase.",
				"Make it an obligation", r -> r.remplacer(clause, Noeuds.debut(node) + found.start(), Noeuds.debut(node) + found.end(), now));
	}

	static void refus(Cas cas) {
		List<ClauseInsertion> clauses = new ArrayList<>(Clauses.avec(cas, ClauseInsertion::isRefusAdmis));
		cas.proposer("Retirer « refus admis » : refuser la clause rend l'offre irrégulière", "« refus admis » retiré.", "Remove « refus admis »",
				r -> clauses.forEach(c -> r.retirer(c, Literals.CLAUSE_INSERTION__REFUS_ADMIS)));
	}
}
