// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.gabarit.Etendue;
import fr.clausier.model.strategie.ConditionClause;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/**
 * A text of a clause and where each of its characters is written: quotes, escapes and the indentation of the file are no part of the text.
 */
public final class TexteEcrit {

	private static final String BLOC = "\"\"\"";

	private final EObject porteur;
	private final EStructuralFeature trait;
	private final INode node;
	private final String texte;
	/** Offset in the file of each character of the text, and of its end. */
	private final int[] places;

	private TexteEcrit(EObject porteur, EStructuralFeature trait, INode node, String texte, int[] places) {
		this.porteur = porteur;
		this.trait = trait;
		this.node = node;
		this.texte = texte;
		this.places = places;
	}

	/** A text that is the value of a feature; empty when it is not written. */
	public static Optional<TexteEcrit> de(EObject objet, EStructuralFeature trait) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(objet, trait);
		if (nodes.isEmpty() || !(objet.eGet(trait) instanceof String texte)) {
			return Optional.empty();
		}
		INode node = nodes.get(0);
		String ecrit = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
		return Optional.of(new TexteEcrit(objet, trait, node, texte, ecrit.startsWith(BLOC) ? bloc(ecrit, texte, node.getOffset()) : ligne(ecrit, texte, node.getOffset())));
	}

	/** A condition as one text, its words with one space between; empty when it is not written. */
	public static Optional<TexteEcrit> de(ConditionClause condition) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(condition, Literals.CONDITION_CLAUSE__MOTS);
		if (nodes.size() != condition.getMots().size() || nodes.isEmpty()) {
			return Optional.empty();
		}
		String texte = texte(condition);
		int[] places = new int[texte.length() + 1];
		int position = 0;
		for (int i = 0; i < nodes.size(); i++) {
			String mot = condition.getMots().get(i);
			int length = nodes.get(i).getEndOffset() - nodes.get(i).getOffset();
			for (int c = 0; c <= mot.length(); c++) {
				places[position + c] = nodes.get(i).getOffset() + Math.min(c, length);
			}
			position += mot.length() + 1;
		}
		return Optional.of(new TexteEcrit(condition, Literals.CONDITION_CLAUSE__MOTS, nodes.get(0), texte, places));
	}

	/** The words of a condition as one text. */
	public static String texte(ConditionClause condition) {
		return String.join(" ", condition.getMots());
	}

	/** What it is written in. */
	public EObject porteur() {
		return porteur;
	}

	/** The feature that it is the value of. */
	public EStructuralFeature trait() {
		return trait;
	}

	/** The text. */
	public String texte() {
		return texte;
	}

	/** Offset in the file of the text's first character. */
	public int debut() {
		return places[0];
	}

	/** Offset in the file behind the text's last character. */
	public int fin() {
		return places[places.length - 1];
	}

	/** Offset in the file of a character of the text. */
	public int place(int position) {
		return places[Math.min(Math.max(position, 0), places.length - 1)];
	}

	/** The character of the text at an offset of the file: the last one that is not behind it; -1 before the text. */
	public int position(int offset) {
		int low = -1;
		for (int i = 0; i < places.length && places[i] <= offset; i++) {
			low = i;
		}
		return low;
	}

	/** Where a stretch of the text is written. */
	public Localisation lieu(Etendue etendue) {
		int start = place(etendue.debut());
		int end = etendue.longueur() == 0 ? start : place(etendue.fin() - 1) + 1;
		LineAndColumn at = NodeModelUtils.getLineAndColumn(node, start);
		return new Localisation(Localisation.chemin(porteur.eResource()), at.getLine(), at.getColumn(), start, Math.max(end - start, 1));
	}

	/** A text between quotes: a backslash stands before what would end it. */
	private static int[] ligne(String ecrit, String texte, int offset) {
		int[] places = new int[texte.length() + 1];
		int at = 1;
		for (int i = 0; i < texte.length(); i++) {
			at += at < ecrit.length() && ecrit.charAt(at) == '\\' ? 1 : 0;
			places[i] = offset + Math.min(at, ecrit.length() - 1);
			at++;
		}
		places[texte.length()] = offset + Math.min(at, ecrit.length() - 1);
		return places;
	}

	/** A text of several lines: each stands in its line of the file behind the indentation, blank lines before the first are skipped. */
	private static int[] bloc(String ecrit, String texte, int offset) {
		List<int[]> lignes = lignes(ecrit.substring(0, Math.max(BLOC.length(), ecrit.length() - BLOC.length())), BLOC.length());
		int first = 0;
		while (first < lignes.size() - 1 && ecrit.substring(lignes.get(first)[0], lignes.get(first)[1]).isBlank()) {
			first++;
		}
		int[] places = new int[texte.length() + 1];
		int position = 0;
		int written = first;
		for (String ligne : texte.split("\n", -1)) {
			int[] bounds = lignes.get(Math.min(written++, lignes.size() - 1));
			int end = bounds[0] + ecrit.substring(bounds[0], bounds[1]).stripTrailing().length();
			int start = Math.max(bounds[0], end - ligne.length());
			for (int c = 0; c <= ligne.length(); c++) {
				places[position + c] = offset + start + c;
			}
			position += ligne.length() + 1;
		}
		return places;
	}

	/** Bounds of the lines of a text from an offset on, without their ends. */
	private static List<int[]> lignes(String ecrit, int from) {
		List<int[]> lignes = new ArrayList<>();
		int start = from;
		for (int eol = ecrit.indexOf('\n', start); eol >= 0; eol = ecrit.indexOf('\n', start)) {
			lignes.add(new int[] { start, eol });
			start = eol + 1;
		}
		lignes.add(new int[] { Math.min(start, ecrit.length()), ecrit.length() });
		return lignes;
	}
}
