// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.dsl.ide.retouches.Bloc.Enonce;

/** All that is put into one block and taken out of it, laid out together once it is known. */
final class Travaux {

	/** Longest content that stays on one line; the formatter keeps a little more. */
	private static final int MAX = 110;

	private record Ajout(int rang, String enonce) {
	}

	private final Page page;
	private final Bloc bloc;
	private final List<Ajout> ajouts = new ArrayList<>();
	private final List<Enonce> retires = new ArrayList<>();
	private final List<Enonce> deplaces = new ArrayList<>();
	private final List<Retouche> faites = new ArrayList<>();

	Travaux(Page page, Bloc bloc) {
		this.page = page;
		this.bloc = bloc;
	}

	Bloc bloc() {
		return bloc;
	}

	void ajouter(int rank, String statement) {
		ajouts.add(new Ajout(rank, statement));
	}

	/** @param moved whether its comments go elsewhere with it, and so need not stay */
	void retirer(Enonce statement, boolean moved) {
		if (!retires.contains(statement)) {
			retires.add(statement);
			if (moved) {
				deplaces.add(statement);
			}
		}
	}

	List<Retouche> rendre() {
		faites.clear();
		boolean inline = bloc.fermante() != null && page.surUneLigne(bloc.debut(), bloc.fin()) && (!bloc.enonces().isEmpty() || ajouts.isEmpty());
		if (vide()) {
			changer(bloc.debut(), bloc.fin(), " ");
		} else if (inline && !tient()) {
			deplier();
		} else {
			retires.forEach(s -> effacer(s, inline));
			for (int i = -1; i < bloc.enonces().size(); i++) {
				List<String> after = ajoutsApres(i);
				if (!after.isEmpty()) {
					int end = i < 0 ? bloc.debut() : bloc.enonces().get(i).fin();
					if (inline) {
						dansLaLigne(end, after);
					} else {
						surDesLignes(end, after);
					}
				}
			}
		}
		return List.copyOf(faites);
	}

	/** Whether nothing is left between the braces. */
	private boolean vide() {
		long moved = deplaces.stream().mapToLong(s -> page.commentaires(s.debut(), s.fin()).size()).sum();
		return bloc.fermante() != null && ajouts.isEmpty() && retires.size() == bloc.enonces().size() && page.commentaires(bloc.debut(), bloc.fin()).size() == moved;
	}

	/** Whether the block may stay on its line. */
	private boolean tient() {
		int length = bloc.fin() - bloc.debut();
		for (Ajout one : ajouts) {
			if (one.enonce().indexOf('\n') >= 0) {
				return false;
			}
			length += Champ.longueur(one.enonce()) + 1;
		}
		return ajouts.isEmpty() || length <= MAX;
	}

	/** What is put in right after a statement that stays; -1 for the opening brace. */
	private List<String> ajoutsApres(int index) {
		return ajouts.stream().filter(a -> precedent(a.rang()) == index).map(Ajout::enonce).toList();
	}

	private int precedent(int rank) {
		int found = -1;
		for (int i = 0; i < bloc.enonces().size(); i++) {
			Enonce one = bloc.enonces().get(i);
			if (!retires.contains(one) && (rank < 0 || one.rang() <= rank)) {
				found = i;
			}
		}
		return found;
	}

	private void changer(int from, int to, String marked) {
		faites.add(Champ.retouche(page.resource.getURI(), from, to - from, marked));
	}

	/** Indentation of the statements: that of one that begins its line, else one level more than the block. */
	private String retrait() {
		for (Enonce one : bloc.enonces()) {
			if (page.debutDeLigne(one.debut())) {
				return page.retrait(one.debut());
			}
		}
		return exterieur() + page.unite;
	}

	private String exterieur() {
		return page.retrait(bloc.ouvrante().getOffset());
	}

	private void dansLaLigne(int end, List<String> statements) {
		boolean touches = end == bloc.fin();
		changer(end, end, " " + String.join(" ", statements) + (touches ? " " : ""));
	}

	private void surDesLignes(int end, List<String> statements) {
		String lines = lignes(statements);
		int point = end;
		if (!page.resteVide(point)) {
			// Further statements on the line: the new ones come on the next.
			int endOfLine = page.finDeLigne(point);
			for (Enonce one : bloc.enonces()) {
				if (one.debut() >= end && one.fin() <= endOfLine && page.resteVide(one.fin())) {
					point = one.fin();
				}
			}
		}
		if (page.resteVide(point) && bloc.fin() > page.finDeLigne(point)) {
			int at = page.finDeLigne(point);
			changer(at, at, lines);
			return;
		}
		int next = page.avancer(point);
		boolean closes = next >= bloc.fin();
		changer(point, bloc.fermante() == null && closes ? point : next, lines + (bloc.fermante() == null && closes ? "" : page.saut + (closes ? exterieur() : retrait())));
	}

	private String lignes(List<String> statements) {
		StringBuilder lines = new StringBuilder();
		statements.forEach(s -> lines.append(page.saut).append(retrait()).append(page.indenter(s, retrait())));
		return lines.toString();
	}

	private void effacer(Enonce statement, boolean inline) {
		List<String> comments = deplaces.contains(statement) ? List.of() : page.commentaires(statement.debut(), statement.fin());
		boolean alone = page.debutDeLigne(statement.debut()) && page.resteVide(statement.fin());
		if (inline || !alone) {
			boolean first = page.debutDeLigne(statement.debut());
			int from = first ? statement.debut() : page.reculer(statement.debut());
			int to = first ? page.avancer(statement.fin()) : statement.fin();
			StringBuilder kept = new StringBuilder();
			comments.forEach(c -> kept.append(first ? "" : " ").append(c).append(c.startsWith("//") ? page.saut + retrait() : first ? " " : ""));
			changer(from, to, kept.toString());
			return;
		}
		int next = page.avancer(statement.fin());
		boolean commented = next < page.finDeLigne(statement.fin());
		StringBuilder kept = new StringBuilder();
		if (commented || !comments.isEmpty()) {
			String indentation = page.retrait(statement.debut());
			for (int i = 0; i < comments.size(); i++) {
				kept.append(i > 0 ? page.saut + indentation : "").append(comments.get(i));
			}
			kept.append(commented && !comments.isEmpty() ? page.saut + indentation : "");
			changer(statement.debut(), commented ? next : statement.fin(), kept.toString());
			return;
		}
		lignesRetirees(page.ligne(statement.debut()), page.ligneSuivante(statement.fin()));
	}

	/** A blank line is taken along when another one, or the end of the block, would follow it. */
	private void lignesRetirees(int from, int to) {
		int start = from;
		boolean blankAfter = vide(to);
		boolean closes = page.avancer(to) == bloc.fin();
		while ((blankAfter || closes) && start > bloc.debut() && vide(page.ligne(start - 1)) && page.ligne(start - 1) > bloc.debut()) {
			start = page.ligne(start - 1);
		}
		changer(start, to, "");
	}

	private boolean vide(int lineStart) {
		return lineStart < page.texte.length() && page.texte.substring(lineStart, page.finDeLigne(lineStart)).isBlank();
	}

	/** A block that no longer fits on its line gets one line for each statement. */
	private void deplier() {
		int from = bloc.debut();
		for (int i = -1; i < bloc.enonces().size(); i++) {
			if (i >= 0 && retires.contains(bloc.enonces().get(i))) {
				continue;
			}
			from = i < 0 ? bloc.debut() : bloc.enonces().get(i).fin();
			int next = suivant(i);
			int to = next < 0 ? bloc.fin() : bloc.enonces().get(next).debut();
			StringBuilder gap = new StringBuilder();
			page.commentaires(from, to).forEach(c -> gap.append(' ').append(c));
			changer(from, to, gap + lignes(ajoutsApres(i)) + page.saut + (next < 0 ? exterieur() : retrait()));
		}
	}

	private int suivant(int index) {
		for (int i = index + 1; i < bloc.enonces().size(); i++) {
			if (!retires.contains(bloc.enonces().get(i))) {
				return i;
			}
		}
		return -1;
	}
}
