// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.w3c.dom.Element;

import fr.clausier.documents.comparaison.Bloc.Genre;
import fr.clausier.documents.paquet.ArbreXml;

/**
 * What becomes of the blocks of a document: kept, perhaps changed inside; deleted; or inserted.
 *
 * @param ancien the old block; null for an insertion
 * @param nouveau the new block; null for a deletion
 * @param suite  what becomes of what they hold, when both are there
 */
record Plan(Bloc ancien, Bloc nouveau, List<Plan> suite) {

	/** Paragraphs that share fewer words, in thousandths, are two paragraphs. */
	private static final int PARENTE = 400;
	private static final int PARENTE_RANGEE = 300;
	/** A clause that says nearly the same under another name is the same clause, renamed. */
	private static final int PARENTE_CLAUSE = 600;
	private static final int TABLEAUX = 60;
	private static final Set<String> RANGEE_SIMPLE = Set.of("tblPrEx", "trPr", "tc");
	private static final Set<Genre> PORTEURS = Set.of(Genre.CONTROLE);

	/** The blocks of a cell: its last paragraph is its end, and is always one. */
	static List<Plan> deCellule(List<Bloc> anciens, List<Bloc> nouveaux) {
		return finirEnsemble(anciens, nouveaux) ? avecDernier(anciens, nouveaux) : aligner(anciens, nouveaux);
	}

	/**
	 * The blocks of a body. Word cannot strike its last paragraph out: where both versions end with a paragraph of their
	 * own, the two are one.
	 */
	static List<Plan> deCorps(List<Bloc> anciens, List<Bloc> nouveaux) {
		List<Plan> plans = aligner(anciens, nouveaux);
		if (!finirEnsemble(anciens, nouveaux)) {
			return plans;
		}
		Bloc ancien = anciens.getLast();
		Bloc nouveau = nouveaux.getLast();
		boolean seuls = plans.stream().noneMatch(p -> p.ancien == ancien && p.nouveau != null || p.nouveau == nouveau && p.ancien != null);
		return seuls ? avecDernier(anciens, nouveaux) : plans;
	}

	private static boolean finirEnsemble(List<Bloc> anciens, List<Bloc> nouveaux) {
		return !anciens.isEmpty() && !nouveaux.isEmpty() && finitParUnParagraphe(anciens) && finitParUnParagraphe(nouveaux);
	}

	private static List<Plan> avecDernier(List<Bloc> anciens, List<Bloc> nouveaux) {
		List<Plan> plans = aligner(anciens.subList(0, anciens.size() - 1), nouveaux.subList(0, nouveaux.size() - 1));
		plans.add(dernier(anciens.getLast(), nouveaux.getLast()));
		return plans;
	}

	/** Even inside of controls. */
	private static boolean finitParUnParagraphe(List<Bloc> blocs) {
		Bloc dernier = blocs.getLast();
		return switch (dernier.genre()) {
			case PARAGRAPHE -> true;
			case CONTROLE -> !dernier.enfants().isEmpty() && finitParUnParagraphe(dernier.enfants());
			default -> false;
		};
	}

	/** The last paragraphs of a document are one, however deep in controls each of them lies. */
	private static Plan dernier(Bloc ancien, Bloc nouveau) {
		boolean porteAncien = PORTEURS.contains(ancien.genre());
		boolean porteNouveau = PORTEURS.contains(nouveau.genre());
		if (!porteAncien && !porteNouveau) {
			return new Plan(ancien, nouveau, List.of());
		}
		List<Bloc> gauche = porteAncien ? ancien.enfants() : List.of(ancien);
		List<Bloc> droite = porteNouveau ? nouveau.enfants() : List.of(nouveau);
		return new Plan(porteAncien ? ancien : null, porteNouveau ? nouveau : null, deCellule(gauche, droite));
	}

	private static List<Plan> aligner(List<Bloc> anciens, List<Bloc> nouveaux) {
		int[] paires = Alignement.de(anciens.stream().map(Bloc::cle).toList(), nouveaux.stream().map(Bloc::cle).toList(),
				(i, j) -> affinite(anciens.get(i), nouveaux.get(j)));
		List<Plan> plans = new ArrayList<>();
		int j = 0;
		for (int i = 0; i < paires.length; i++) {
			if (paires[i] < 0) {
				plans.add(new Plan(anciens.get(i), null, List.of()));
				continue;
			}
			for (; j < paires[i]; j++) {
				plans.add(new Plan(null, nouveaux.get(j), List.of()));
			}
			plans.add(ensemble(anciens.get(i), nouveaux.get(j++)));
		}
		for (; j < nouveaux.size(); j++) {
			plans.add(new Plan(null, nouveaux.get(j), List.of()));
		}
		return plans;
	}

	private static Plan ensemble(Bloc ancien, Bloc nouveau) {
		return new Plan(ancien, nouveau, ancien.enfants().isEmpty() ? List.of() : aligner(ancien.enfants(), nouveau.enfants()));
	}

	private static int affinite(Bloc ancien, Bloc nouveau) {
		if (ancien.genre() != nouveau.genre() || ancien.finDeSection() != nouveau.finDeSection()) {
			return Alignement.JAMAIS;
		}
		int parente = Mots.parente(ancien.mots(), nouveau.mots());
		return switch (ancien.genre()) {
			case PARAGRAPHE -> parente >= PARENTE && Arrays.equals(ancien.mots(), Mots.VIDE) == Arrays.equals(nouveau.mots(), Mots.VIDE) ? parente : Alignement.JAMAIS;
			case RANGEE -> parente >= PARENTE_RANGEE && cellules(ancien) > 0 && cellules(ancien) == cellules(nouveau) ? parente : Alignement.JAMAIS;
			// Two tables that follow each other without a text between would become one: better rows of one table.
			case TABLEAU -> ancien.detaille() && nouveau.detaille() ? TABLEAUX + parente : Alignement.JAMAIS;
			case CONTROLE -> controles(ancien, nouveau, parente);
			case AUTRE -> Alignement.JAMAIS;
		};
	}

	private static int controles(Bloc ancien, Bloc nouveau, int parente) {
		if (ancien.clause().equals(nouveau.clause())) {
			return ancien.clause().isEmpty() ? parente : 500 + parente;
		}
		return parente >= PARENTE_CLAUSE ? parente : Alignement.JAMAIS;
	}

	/** How many cells a row has; 0 when it holds other things too, and can be replaced only. */
	private static long cellules(Bloc rangee) {
		List<Element> enfants = ArbreXml.enfants(rangee.element());
		return enfants.stream().allMatch(e -> Wml.est(e, RANGEE_SIMPLE)) ? enfants.stream().filter(e -> Wml.est(e, "tc")).count() : 0;
	}

	/** Visits every pair of blocks that are one. */
	static void paires(List<Plan> plans, BiConsumer<Bloc, Bloc> visite) {
		for (Plan plan : plans) {
			if (plan.ancien != null && plan.nouveau != null) {
				visite.accept(plan.ancien, plan.nouveau);
			}
			paires(plan.suite, visite);
		}
	}

	/** Whether it is a control of one version only, around blocks that are paired. */
	boolean enveloppe() {
		return (ancien == null || nouveau == null) && !suite.isEmpty();
	}
}
