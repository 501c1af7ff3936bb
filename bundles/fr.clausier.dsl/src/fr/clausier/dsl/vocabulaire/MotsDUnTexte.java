// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Noeud;
import fr.clausier.dsl.gabarit.TexteLu;

/** The words of a text that stand for something: names, facts, formats. */
public final class MotsDUnTexte {

	/** Stands for what is about to be typed; no fact is called so. */
	private static final String CURSEUR = "curseur__";

	private final List<Mot> mots = new ArrayList<>();
	private Noms auCurseur;

	private MotsDUnTexte() {
	}

	/** The words of a text, in its order. */
	public static List<Mot> texte(List<Noeud> noeuds, Noms noms) {
		MotsDUnTexte lecture = new MotsDUnTexte();
		lecture.noeuds(noeuds, noms, Map.of());
		return lecture.enOrdre();
	}

	/** The words of a condition, in its order. */
	public static List<Mot> condition(Expression condition, Noms noms) {
		MotsDUnTexte lecture = new MotsDUnTexte();
		lecture.expression(condition, noms, Map.of());
		return lecture.enOrdre();
	}

	/**
	 * The names that a mark may read where a text breaks off.
	 *
	 * @param debut what stands before the mark
	 * @param noms  the names that the whole text knows
	 */
	public static Noms aLaFin(String debut, Noms noms) {
		MotsDUnTexte lecture = new MotsDUnTexte();
		lecture.noeuds(TexteLu.de(debut + "«" + CURSEUR + "»").noeuds(), noms, Map.of());
		return lecture.auCurseur == null ? noms : lecture.auCurseur;
	}

	private List<Mot> enOrdre() {
		mots.sort(Comparator.comparingInt(m -> m.etendue().debut()));
		return List.copyOf(mots);
	}

	private void noeuds(List<Noeud> noeuds, Noms noms, Map<String, Noeud.Pour> boucles) {
		for (Noeud noeud : noeuds) {
			switch (noeud) {
				case Noeud.Texte ignore -> {
					// Says nothing.
				}
				case Noeud.Insertion insertion -> expression(insertion.expression(), noms, boucles);
				case Noeud.Si si -> {
					for (Noeud.Branche branche : si.branches()) {
						expression(branche.condition(), noms, boucles);
						noeuds(branche.corps(), noms.sous(branche.condition()), boucles);
					}
					noeuds(si.sinon(), noms, boucles);
				}
				case Noeud.Pour pour -> pour(pour, noms, boucles);
			}
		}
	}

	private void pour(Noeud.Pour pour, Noms noms, Map<String, Noeud.Pour> boucles) {
		expression(pour.liste(), noms, boucles);
		TypeFait type = pour.liste() instanceof Expression.Chemin chemin
				? noms.type(chemin, chemin.etapes().size()).filter(TypeFait::liste).map(TypeFait::element).orElse(TypeFait.TEXTE)
				: TypeFait.TEXTE;
		mots.add(new Mot.Nom(pour.variable(), type, pour, true, pour.place()));
		Map<String, Noeud.Pour> dedans = new LinkedHashMap<>(boucles);
		dedans.put(pour.variable().toLowerCase(Locale.ROOT), pour);
		noeuds(pour.corps(), noms.avec(pour.variable().toLowerCase(Locale.ROOT), type), dedans);
	}

	private void expression(Expression expression, Noms noms, Map<String, Noeud.Pour> boucles) {
		switch (expression) {
			case Expression.Litteral ignore -> {
				// Stands for itself.
			}
			case Expression.Non non -> expression(non.terme(), noms, boucles);
			case Expression.Binaire deux -> {
				expression(deux.gauche(), noms, boucles);
				expression(deux.droite(), noms, boucles);
			}
			case Expression.Mise mise -> {
				expression(mise.valeur(), noms, boucles);
				mise.cible().ifPresent(cible -> mots.add(new Mot.UnRenvoi((String) cible.valeur(), cible.etendue().sansBords())));
				mots.add(new Mot.UnFormat(mise.format(), mise.placeDuFormat()));
			}
			case Expression.Chemin chemin -> chemin(chemin, noms, boucles);
		}
	}

	private void chemin(Expression.Chemin chemin, Noms noms, Map<String, Noeud.Pour> boucles) {
		String racine = chemin.racine().toLowerCase(Locale.ROOT);
		if (racine.equals(CURSEUR)) {
			auCurseur = noms;
		}
		TypeFait type = noms.types().get(racine);
		if (type == null) {
			return;
		}
		mots.add(new Mot.Nom(racine, type, boucles.get(racine), false, chemin.etapes().get(0).etendue()));
		for (Expression.Etape etape : chemin.reste()) {
			Fait fait = noms.vocabulaire().fait(type, etape.nom()).orElse(null);
			if (fait == null) {
				return;
			}
			mots.add(new Mot.UnFait(fait, type, etape.etendue()));
			type = fait.type();
		}
	}
}
