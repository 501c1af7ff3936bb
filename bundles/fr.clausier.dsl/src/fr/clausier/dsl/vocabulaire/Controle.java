// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.clausier.dsl.gabarit.Defaut;
import fr.clausier.dsl.gabarit.Defaut.Code;
import fr.clausier.dsl.gabarit.Etendue;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Format;
import fr.clausier.dsl.gabarit.Noeud;
import fr.clausier.dsl.messages.MotVoisin;

/**
 * Checks a text against the types of the facts without printing it: unknown names, values that need a format or a
 * condition, loops over something that is no list. A library that passes prints no placeholder and no blank.
 */
public final class Controle {

	private final List<Defaut> defauts = new ArrayList<>();
	private int ligne = 1;

	private Controle() {
	}

	/** What is wrong with a text, in its order; empty when nothing is. */
	public static List<Defaut> texte(List<Noeud> noeuds, Noms noms) {
		Controle controle = new Controle();
		controle.noeuds(noeuds, noms);
		return List.copyOf(controle.defauts);
	}

	/** What is wrong with a condition. */
	public static List<Defaut> condition(Expression condition, Noms noms) {
		Controle controle = new Controle();
		controle.tester(condition, noms);
		return List.copyOf(controle.defauts);
	}

	private void noeuds(List<Noeud> noeuds, Noms noms) {
		for (Noeud noeud : noeuds) {
			switch (noeud) {
				case Noeud.Texte ignore -> {
					// Plain text is always right.
				}
				case Noeud.Insertion insertion -> {
					ligne = insertion.ligne();
					insertion(insertion.expression(), noms);
				}
				case Noeud.Si si -> {
					for (Noeud.Branche branche : si.branches()) {
						ligne = branche.ligne();
						tester(branche.condition(), noms);
						noeuds(branche.corps(), noms.sous(branche.condition()));
					}
					noeuds(si.sinon(), noms);
				}
				case Noeud.Pour pour -> {
					ligne = pour.ligne();
					TypeFait element = element(pour.liste(), noms);
					if (element != null) {
						noeuds(pour.corps(), noms.avec(pour.variable(), element));
					}
				}
			}
		}
	}

	private void insertion(Expression expression, Noms noms) {
		if (expression instanceof Expression.Mise mise && mise.format() == Format.RENVOI) {
			renvoi(mise, noms);
			return;
		}
		Expression valeur = expression instanceof Expression.Mise mise ? mise.valeur() : expression;
		TypeFait type = type(valeur, noms, true);
		if (type == null) {
			return;
		}
		if (expression instanceof Expression.Mise mise) {
			if (!type.accepte(mise.format())) {
				defaut(Code.TYPE, mise.placeDuFormat(), "le format « " + mise.format().nom() + " » n'écrit pas ce genre de valeur (" + nom(valeur) + ")", "");
			}
		} else if (!type.seEcrit()) {
			defaut(Code.TYPE, valeur.etendue(), "« " + nom(valeur) + " » ne s'écrit pas sans format", "");
		}
	}

	/** A reference names a clause or a section in so many letters: what is computed could not be found again by who renames. */
	private void renvoi(Expression.Mise mise, Noms noms) {
		Optional<Cibles> cibles = noms.cibles();
		Optional<Expression.Litteral> cible = mise.cible();
		if (cible.isEmpty()) {
			defaut(Code.TYPE, mise.valeur().etendue(), "un renvoi nomme une clause ou une section entre apostrophes : 'CCAP-DER-01' | renvoi", "");
		} else if (cibles.isEmpty()) {
			defaut(Code.TYPE, mise.placeDuFormat(), "un renvoi s'écrit dans le texte d'une clause, non dans un titre", "");
		} else if (!cibles.get().connait((String) cible.get().valeur())) {
			String nom = (String) cible.get().valeur();
			String voisin = MotVoisin.de(nom, cibles.get().toutes().stream().map(Cibles.Cible::nom).toList()).orElse("");
			defaut(Code.FAIT_INCONNU, cible.get().etendue().sansBords(), "« " + nom + " » n'est ni une clause ni une section de ce document"
					+ (voisin.isEmpty() ? "" : " ; vouliez-vous dire « " + voisin + " » ?"), voisin);
		}
	}

	private void tester(Expression expression, Noms noms) {
		switch (expression) {
			case Expression.Non non -> tester(non.terme(), noms);
			case Expression.Binaire b when b.operateur() == Expression.Operateur.ET -> {
				tester(b.gauche(), noms);
				tester(b.droite(), noms.sous(b.gauche()));
			}
			case Expression.Binaire b when b.operateur() == Expression.Operateur.OU -> {
				tester(b.gauche(), noms);
				tester(b.droite(), noms);
			}
			case Expression.Binaire b -> {
				boolean ordre = b.operateur() != Expression.Operateur.EGAL && b.operateur() != Expression.Operateur.DIFFERENT;
				TypeFait gauche = type(b.gauche(), noms, ordre);
				TypeFait droite = type(b.droite(), noms, ordre);
				if (gauche != null && droite != null && !gauche.equals(droite) && !(gauche.nombre() && droite.nombre())) {
					defaut(Code.TYPE, b.etendue(), "« " + nom(b.gauche()) + " » et « " + nom(b.droite()) + " » ne se comparent pas", "");
				}
			}
			case Expression.Mise mise -> defaut(Code.TYPE, mise.placeDuFormat(), "une condition n'a pas de format : " + mise.format().nom(), "");
			default -> type(expression, noms, false);
		}
	}

	private TypeFait element(Expression liste, Noms noms) {
		TypeFait type = type(liste, noms, true);
		if (type != null && !type.liste()) {
			defaut(Code.TYPE, liste.etendue(), "« " + nom(liste) + " » n'est pas une liste", "");
		}
		return type == null || !type.liste() ? null : type.element();
	}

	/** Type of a value, null once a defect was noted; a value that must be there may not cross an optional fact. */
	private TypeFait type(Expression expression, Noms noms, boolean requis) {
		return switch (expression) {
			case Expression.Litteral litteral -> litteral(litteral.valeur());
			case Expression.Chemin chemin -> suivre(chemin, noms, requis);
			default -> TypeFait.OUI_NON;
		};
	}

	private static TypeFait litteral(Object valeur) {
		return switch (valeur) {
			case BigDecimal nombre -> TypeFait.DECIMAL;
			case LocalDate date -> TypeFait.DATE;
			case Boolean booleen -> TypeFait.OUI_NON;
			default -> TypeFait.TEXTE;
		};
	}

	private TypeFait suivre(Expression.Chemin chemin, Noms noms, boolean requis) {
		String parcouru = chemin.racine().toLowerCase(Locale.ROOT);
		TypeFait type = noms.types().get(parcouru);
		if (type == null) {
			inconnu(chemin, chemin.etapes().get(0), "est inconnu ici", noms.types().keySet());
			return null;
		}
		for (Expression.Etape etape : chemin.reste()) {
			Optional<Fait> fait = noms.vocabulaire().fait(type, etape.nom());
			if (fait.isEmpty()) {
				inconnu(chemin, etape, "n'existe pas", noms.vocabulaire().faits(type).stream().map(Fait::nom).toList());
				return null;
			}
			parcouru += "." + etape.nom().toLowerCase(Locale.ROOT);
			if (requis && fait.get().facultatif() && !noms.present(parcouru)) {
				String teste = chemin.debut((int) parcouru.chars().filter(c -> c == '.').count() + 1);
				defaut(Code.PEUT_MANQUER, chemin.etendue(), "« " + chemin.texte() + " » peut manquer : il faut « si " + teste + " »", teste);
				return null;
			}
			type = fait.get().type();
		}
		return type;
	}

	private void inconnu(Expression.Chemin chemin, Expression.Etape etape, String verdict, Collection<String> connus) {
		String voisin = MotVoisin.de(etape.nom(), connus).orElse("");
		defaut(Code.FAIT_INCONNU, etape.etendue(), "« " + chemin.texte() + " » : « " + etape.nom() + " » " + verdict
				+ (voisin.isEmpty() ? "" : " ; vouliez-vous dire « " + voisin + " » ?"), voisin);
	}

	private static String nom(Expression expression) {
		return expression instanceof Expression.Chemin chemin ? chemin.texte()
				: expression instanceof Expression.Litteral litteral ? String.valueOf(litteral.valeur()) : "expression";
	}

	private void defaut(Code code, Etendue etendue, String message, String donnee) {
		defauts.add(new Defaut(code, etendue, ligne, message, donnee));
	}
}
