// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * Where something is written.
 *
 * @param fichier  absolute path; null when the text is not in a file
 * @param ligne    line, from 1
 * @param colonne  column in UTF-16 units, from 1
 * @param offset   first UTF-16 unit, from 0
 * @param longueur UTF-16 units
 */
public record Localisation(Path fichier, int ligne, int colonne, int offset, int longueur) {

	/** Place of an object: its name, else the first line of its text up to the brace. Empty for an object without text. */
	public static Optional<Localisation> de(EObject objet) {
		return de(objet, null);
	}

	/** Place of a feature's value; of the object when the feature is null or not written. */
	public static Optional<Localisation> de(EObject objet, EStructuralFeature trait) {
		return de(objet, trait, 0);
	}

	/** Place of one of the values of a feature. */
	public static Optional<Localisation> de(EObject objet, EStructuralFeature trait, int index) {
		if (objet == null) {
			return Optional.empty();
		}
		INode node = noeud(objet, trait, index);
		return node == null ? Optional.empty() : Optional.of(de(objet.eResource(), node));
	}

	/** The node that stands for a feature's value in the text: see {@link #de(EObject, EStructuralFeature, int)}. */
	private static INode noeud(EObject objet, EStructuralFeature trait, int index) {
		INode written = trait == null ? null : noeudEcrit(objet, trait, index);
		if (written != null) {
			return written;
		}
		EStructuralFeature name = objet.eClass().getEStructuralFeature("name");
		INode named = name == null ? null : noeudEcrit(objet, name, 0);
		return named != null ? named : NodeModelUtils.findActualNodeFor(objet);
	}

	private static INode noeudEcrit(EObject objet, EStructuralFeature trait, int index) {
		if (trait.getEContainingClass() == null || !trait.getEContainingClass().isSuperTypeOf(objet.eClass())) {
			return null;
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(objet, trait);
		return nodes.isEmpty() ? null : nodes.get(Math.min(Math.max(index, 0), nodes.size() - 1));
	}

	/** Place of a node, cut at the end of its first line or before its opening brace: nobody wants a whole purchase underlined. */
	public static Localisation de(Resource resource, INode written) {
		INode node = written;
		// Nodes that the parser folded into their parent have no leaves of their own.
		while (!node.getLeafNodes().iterator().hasNext() && node.getParent() != null) {
			node = node.getParent();
		}
		int start = node.getOffset();
		int end = start;
		for (ILeafNode leaf : node.getLeafNodes()) {
			boolean visible = !leaf.isHidden() && leaf.getLength() > 0;
			if (end > start && (visible ? leaf.getText().equals("{") : leaf.getText().indexOf('\n') >= 0)) {
				break;
			}
			if (visible) {
				end = Math.max(end, premiereLigne(leaf));
			}
		}
		LineAndColumn at = NodeModelUtils.getLineAndColumn(node, start);
		return new Localisation(chemin(resource), at.getLine(), at.getColumn(), start, Math.max(end - start, 0));
	}

	private static int premiereLigne(ILeafNode leaf) {
		int eol = leaf.getText().indexOf('\n');
		return leaf.getOffset() + (eol < 0 ? leaf.getLength() : eol);
	}

	/** Absolute path of the file behind a resource; null when there is none. */
	public static Path chemin(Resource resource) {
		URI uri = resource == null ? null : resource.getURI();
		return uri != null && uri.isFile() ? Path.of(uri.toFileString()).toAbsolutePath().normalize() : null;
	}
}
