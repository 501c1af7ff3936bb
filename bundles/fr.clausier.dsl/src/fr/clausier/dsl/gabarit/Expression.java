// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands between « and », or in the condition of a clause. */
public sealed interface Expression {

	/** Where it is written. */
	Etendue etendue();

	/** A constant: text, number, date or boolean. */
	record Litteral(Object valeur, Etendue etendue) implements Expression {
	}

	/** One name of a path, without accents. */
	record Etape(String nom, Etendue etendue) {
	}

	/** A path over the facts: {@code lot.insertion.heures}. */
	record Chemin(List<Etape> etapes) implements Expression {

		public Chemin {
			etapes = List.copyOf(etapes);
		}

		/** The path as it is written, without accents. */
		public String texte() {
			return debut(etapes.size());
		}

		/** Its first names. */
		public String debut(int nombre) {
			return etapes.subList(0, nombre).stream().map(Etape::nom).collect(Collectors.joining("."));
		}

		/** Name of the facts that the path starts from. */
		public String racine() {
			return etapes.get(0).nom();
		}

		/** What is read from there on. */
		public List<Etape> reste() {
			return etapes.subList(1, etapes.size());
		}

		@Override
		public Etendue etendue() {
			return Etendue.de(etapes.get(0).etendue(), etapes.get(etapes.size() - 1).etendue());
		}
	}

	/** Negation. */
	record Non(Expression terme, Etendue etendue) implements Expression {
	}

	/** Two terms and an operator. */
	record Binaire(Operateur operateur, Expression gauche, Expression droite) implements Expression {

		@Override
		public Etendue etendue() {
			return Etendue.de(gauche.etendue(), droite.etendue());
		}
	}

	/** A value and the way to write it: {@code marche.lancement | date}. */
	record Mise(Expression valeur, Format format, Etendue placeDuFormat) implements Expression {

		/** What a reference to an article names; empty for another format, and for what is no text between quotes. */
		public Optional<Litteral> cible() {
			return format == Format.RENVOI && valeur instanceof Litteral litteral && litteral.valeur() instanceof String ? Optional.of(litteral) : Optional.empty();
		}

		@Override
		public Etendue etendue() {
			return Etendue.de(valeur.etendue(), placeDuFormat);
		}
	}

	/** Operators, from the weakest to the strongest. */
	enum Operateur {
		OU("ou"), ET("et"), EGAL("="), DIFFERENT("!="), INFERIEUR("<"), AU_PLUS("<="), SUPERIEUR(">"), AU_MOINS(">=");

		private final String signe;

		Operateur(String signe) {
			this.signe = signe;
		}

		/** The sign as written in a text. */
		public String signe() {
			return signe;
		}

		/** Whether it compares two values. */
		public boolean compare() {
			return this != OU && this != ET;
		}
	}
}
