// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.dsl.gabarit.Marque.Genre;

/**
 * Reads a text line by line. A line that holds nothing but «si», «sinon», «pour» and «fin» leaves no blank line behind.
 */
final class LecteurGabarit {

	/** A mark has no space after its opening sign, unlike a French quotation. */
	private static final Pattern MARQUE = Pattern.compile("«(?=[^\\s\\u00A0\\u202F])([^«»]*)»");
	private static final Pattern ORPHELINE = Pattern.compile("«(?![\\s\\u00A0\\u202F])");
	private static final Pattern POUR = Pattern.compile("pour\\s+(\\p{L}[\\p{L}\\p{M}]*)\\s+dans\\s+(.+)");
	private static final Pattern SI = Pattern.compile("si\\s+(.+)");
	private static final Pattern SINON_SI = Pattern.compile("sinon\\s+si\\s+(.+)");

	private final String texte;
	private final Deque<Bloc> ouverts = new ArrayDeque<>();
	private final List<Marque> marques = new ArrayList<>();
	private final List<Defaut> defauts = new ArrayList<>();
	private int ligne;
	/** Offset of the line that is being read. */
	private int base;

	/** What is being read: the root, a branch or a loop. */
	private static final class Bloc {
		private final int ligne;
		private final Etendue marque;
		private List<Noeud> courant = new ArrayList<>();
		private final List<Noeud.Branche> branches = new ArrayList<>();
		private Expression condition;
		private int ligneCondition;
		private String variable;
		private Etendue place;
		private Expression liste;
		private boolean sinon;

		Bloc(int ligne, Etendue marque) {
			this.ligne = ligne;
			this.marque = marque;
		}

		void fermerBranche() {
			branches.add(new Noeud.Branche(condition, ligneCondition, List.copyOf(courant)));
			courant = new ArrayList<>();
		}

		Noeud fermer() {
			if (liste != null) {
				return new Noeud.Pour(variable, place, liste, ligne, List.copyOf(courant));
			}
			if (!sinon) {
				fermerBranche();
			}
			return new Noeud.Si(List.copyOf(branches), sinon ? List.copyOf(courant) : List.of());
		}
	}

	LecteurGabarit(String texte) {
		this.texte = texte;
	}

	TexteLu lire() {
		ouverts.push(new Bloc(1, new Etendue(0, 0)));
		String[] lignes = texte.split("\n", -1);
		while (ligne < lignes.length) {
			ligne++;
			lireLigne(lignes[ligne - 1], ligne == lignes.length ? "" : "\n");
			base += lignes[ligne - 1].length() + 1;
		}
		while (ouverts.size() > 1) {
			Bloc ouvert = ouverts.pop();
			ouverts.peek().courant.add(ouvert.fermer());
			defauts.add(new Defaut(Defaut.Code.BLOC_OUVERT, ouvert.marque, ouvert.ligne, "« si » ou « pour » sans « fin »", ""));
		}
		defauts.sort(Comparator.comparingInt(d -> d.etendue().debut()));
		return new TexteLu(ouverts.pop().courant, marques, defauts);
	}

	private void lireLigne(String contenu, String fin) {
		boolean structure = !contenu.isBlank() && MARQUE.matcher(contenu).replaceAll("").isBlank()
				&& MARQUE.matcher(contenu).results().allMatch(r -> genre(r.group(1).strip()) != Genre.VALEUR);
		boolean seule = MARQUE.matcher(contenu.strip()).matches();
		Matcher marque = MARQUE.matcher(contenu);
		int debut = 0;
		while (marque.find()) {
			ajouterTexte(structure ? "" : contenu.substring(debut, marque.start()), debut);
			lireMarque(marque.group(1), marque.start(), seule);
			debut = marque.end();
		}
		ajouterTexte(structure ? "" : contenu.substring(debut) + fin, debut);
	}

	private void ajouterTexte(String morceau, int debut) {
		Matcher orpheline = ORPHELINE.matcher(morceau);
		while (orpheline.find()) {
			String reste = morceau.substring(orpheline.end()).strip();
			defaut(Defaut.Code.MARQUE_OUVERTE, new Etendue(base + debut + orpheline.start(), base + debut + morceau.stripTrailing().length()),
					"« " + reste + " » : le signe fermant manque");
		}
		if (!morceau.isEmpty()) {
			ouverts.peek().courant.add(new Noeud.Texte(morceau));
		}
	}

	private static Genre genre(String marque) {
		if (marque.equals("fin")) {
			return Genre.FIN;
		}
		if (marque.equals("sinon")) {
			return Genre.SINON;
		}
		if (SINON_SI.matcher(marque).matches()) {
			return Genre.SINON_SI;
		}
		return SI.matcher(marque).matches() ? Genre.SI : POUR.matcher(marque).matches() ? Genre.POUR : Genre.VALEUR;
	}

	/** @param signe offset of the opening sign in the line */
	private void lireMarque(String interieur, int signe, boolean seule) {
		String marque = interieur.strip();
		int contenu = base + signe + 1 + interieur.indexOf(marque);
		Etendue etendue = new Etendue(base + signe, base + signe + interieur.length() + 2);
		Genre genre = genre(marque);
		marques.add(new Marque(genre, etendue, ligne));
		switch (genre) {
			case FIN -> fermer(etendue);
			case SINON -> {
				if (brancheSuivante("sinon", etendue)) {
					ouverts.peek().sinon = true;
				}
			}
			case SINON_SI -> {
				if (brancheSuivante("sinon si", etendue)) {
					condition(groupe(SINON_SI, marque), contenu);
				}
			}
			case SI -> {
				ouverts.push(new Bloc(ligne, etendue));
				condition(groupe(SI, marque), contenu);
			}
			case POUR -> {
				Matcher pour = groupe(POUR, marque);
				Bloc bloc = new Bloc(ligne, etendue);
				bloc.variable = Lecture.sansAccents(pour.group(1));
				bloc.place = new Etendue(contenu + pour.start(1), contenu + pour.end(1));
				bloc.liste = expression(pour.group(2), contenu + pour.start(2));
				ouverts.push(bloc);
			}
			case VALEUR -> ouverts.peek().courant.add(new Noeud.Insertion(expression(marque, contenu), ligne, seule));
		}
	}

	private static Matcher groupe(Pattern forme, String marque) {
		Matcher matcher = forme.matcher(marque);
		matcher.matches();
		return matcher;
	}

	private void condition(Matcher forme, int contenu) {
		ouverts.peek().condition = expression(forme.group(1), contenu + forme.start(1));
		ouverts.peek().ligneCondition = ligne;
	}

	private boolean brancheSuivante(String mot, Etendue etendue) {
		Bloc bloc = ouverts.peek();
		if (bloc.condition == null || bloc.sinon) {
			defaut(Defaut.Code.SANS_DEBUT, etendue, "« " + mot + " » sans « si »");
			return false;
		}
		bloc.fermerBranche();
		return true;
	}

	private void fermer(Etendue etendue) {
		if (ouverts.size() == 1) {
			defaut(Defaut.Code.SANS_DEBUT, etendue, "« fin » sans « si » ni « pour »");
			return;
		}
		Noeud noeud = ouverts.pop().fermer();
		ouverts.peek().courant.add(noeud);
	}

	/** What cannot be read is noted and stands as an empty text, so that reading goes on behind it. */
	private Expression expression(String source, int debut) {
		try {
			return new LecteurExpression(source, debut).lire();
		} catch (ExpressionIllisible e) {
			defaut(e.code(), e.etendue(), e.getMessage());
			return new Expression.Litteral("", new Etendue(debut, debut + source.length()));
		}
	}

	private void defaut(Defaut.Code code, Etendue etendue, String message) {
		defauts.add(new Defaut(code, etendue, ligne, message, ""));
	}
}
