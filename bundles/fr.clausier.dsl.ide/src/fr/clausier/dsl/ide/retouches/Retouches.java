// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.retouches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Changes of one or more files, said in the words of the model and carried out on the text: what is not named stays as it was typed.
 * Statements are given as the house writes them: four spaces a level, no indentation on their first line. Nothing is changed until
 * {@link #liste()} is asked for.
 */
public final class Retouches {

	private final Ordre ordre;
	private final Map<Resource, Page> pages = new IdentityHashMap<>();
	private final Map<String, Travaux> travaux = new LinkedHashMap<>();
	private final Map<EObject, List<String>> sansBloc = new LinkedHashMap<>();
	private final Map<EObject, Map<String, List<String>>> blocsNeufs = new LinkedHashMap<>();
	private final Map<String, EStructuralFeature> traitsNeufs = new LinkedHashMap<>();
	private final List<Retouche> directes = new ArrayList<>();

	public Retouches(Ordre ordre) {
		this.ordre = ordre;
	}

	/** The changes, in the order of each file's text; they do not overlap. */
	public List<Retouche> liste() {
		blocsNeufs.forEach((owner, blocks) -> blocks.forEach(
				(word, statements) -> ajouter(owner, traitsNeufs.get(word), Lignes.bloc(word, statements))));
		blocsNeufs.clear();
		List<Retouche> all = new ArrayList<>(directes);
		travaux.values().forEach(t -> all.addAll(t.rendre()));
		sansBloc.forEach((owner, statements) -> all.add(blocNeuf(owner, statements)));
		all.sort(Comparator.comparing((Retouche r) -> r.fichier().toString()).thenComparingInt(Retouche::offset).thenComparingInt(Retouche::longueur));
		return List.copyOf(all);
	}

	/** Puts a statement into the block of an object, after the statements that the house writes before it. */
	public Retouches ajouter(EObject owner, EStructuralFeature feature, String statement) {
		Bloc block = Bloc.de(owner, feature, ordre);
		if (block == null) {
			sansBloc.computeIfAbsent(owner, o -> new ArrayList<>()).add(statement);
		} else {
			Travaux works = travaux(owner, block);
			works.ajouter(ordre.rang((Keyword) block.ouvrante().getGrammarElement(), feature.getName()), statement);
		}
		return this;
	}

	/** Puts a statement into a block within the block of an object, which is opened by that word and made when it is not there. */
	public Retouches ajouterDans(EObject owner, EStructuralFeature feature, String word, String statement) {
		Bloc block = Bloc.de(owner, feature, ordre);
		ILeafNode before = block == null ? null : Noeuds.visibleAvant(block.ouvrante());
		if (before != null && word.equals(before.getText())) {
			return ajouter(owner, feature, statement);
		}
		traitsNeufs.put(word, feature);
		blocsNeufs.computeIfAbsent(owner, o -> new LinkedHashMap<>()).computeIfAbsent(word, w -> new ArrayList<>()).add(statement);
		return this;
	}

	/** Adds values to a list; makes the statement, opened by that word, when there is none. */
	public Retouches completer(EObject owner, EStructuralFeature feature, String word, List<String> values) {
		List<INode> nodes = Noeuds.de(owner, feature);
		if (nodes.isEmpty()) {
			return ajouter(owner, feature, word + " " + String.join(", ", values));
		}
		int end = Noeuds.fin(nodes.get(nodes.size() - 1));
		return changer(owner, end, end, ", " + String.join(", ", values));
	}

	/** Writes a value in the place of the one that is there, or makes the statement, opened by that word. */
	public Retouches fixer(EObject owner, EStructuralFeature feature, String word, String value) {
		return Noeuds.de(owner, feature).isEmpty() ? ajouter(owner, feature, word + " " + value) : remplacer(owner, feature, 0, value);
	}

	/** Writes a value in the place of one that is there. */
	public Retouches remplacer(EObject owner, EStructuralFeature feature, String value) {
		return remplacer(owner, feature, 0, value);
	}

	/** Writes a value in the place of one of a list. */
	public Retouches remplacer(EObject owner, EStructuralFeature feature, int index, String value) {
		INode node = Noeuds.de(owner, feature).get(index);
		return changer(owner, Noeuds.debut(node), Noeuds.fin(node), value);
	}

	/** Writes a text in the place of an object. */
	public Retouches remplacerObjet(EObject object, String text) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return changer(object, Noeuds.debut(node), Noeuds.fin(node), text);
	}

	/** Writes something right after a value. */
	public Retouches apres(EObject owner, EStructuralFeature feature, String text) {
		List<INode> nodes = Noeuds.de(owner, feature);
		int end = Noeuds.fin(nodes.get(nodes.size() - 1));
		return changer(owner, end, end, text);
	}

	/** Writes something right after the whole text of an object. */
	public Retouches apresObjet(EObject object, String text) {
		int end = Noeuds.fin(NodeModelUtils.findActualNodeFor(object));
		return changer(object, end, end, text);
	}

	/** Writes something right after the first of these words that the object's text holds. */
	public Retouches apresMot(EObject object, String word, String text) {
		ILeafNode leaf = Noeuds.mot(object, word);
		return changer(object, leaf.getEndOffset(), leaf.getEndOffset(), text);
	}

	/** Takes out the statement that gives a feature, with its line; comments stay. */
	public Retouches retirer(EObject owner, EStructuralFeature feature) {
		return retirer(owner, feature, 0);
	}

	/** Takes out the statement that gives one value of a feature, with its line; comments stay. */
	public Retouches retirer(EObject owner, EStructuralFeature feature, int index) {
		return retirer(owner, feature, index, false);
	}

	private Retouches retirer(EObject owner, EStructuralFeature feature, int index, boolean moved) {
		int offset = Noeuds.debut(Noeuds.de(owner, feature).get(index));
		Bloc block = Bloc.de(owner, feature, ordre);
		block.enonces().stream().filter(s -> s.contient(offset)).findFirst().ifPresent(s -> travaux(owner, block).retirer(s, moved));
		return this;
	}

	/** Takes out the statement that an object is; comments inside stay. */
	public Retouches retirerObjet(EObject object) {
		return retirer(object.eContainer(), object.eContainmentFeature(), Noeuds.rang(object), false);
	}

	/** Takes out the statement that an object is, comments included, because its text is put elsewhere. */
	public Retouches deplacerObjet(EObject object) {
		return retirer(object.eContainer(), object.eContainmentFeature(), Noeuds.rang(object), true);
	}

	/** Takes one value out of a list with its comma; the whole statement when it is the only one. */
	public Retouches retirerValeur(EObject owner, EStructuralFeature feature, int index) {
		List<INode> nodes = Noeuds.de(owner, feature);
		if (nodes.size() == 1) {
			return retirer(owner, feature, 0);
		}
		boolean last = index == nodes.size() - 1;
		int from = last ? Noeuds.fin(nodes.get(index - 1)) : Noeuds.debut(nodes.get(index));
		int to = last ? Noeuds.fin(nodes.get(index)) : Noeuds.debut(nodes.get(index + 1));
		return changer(owner, from, to, "");
	}

	/** Writes something in the place of a stretch of the file that holds an object. */
	public Retouches remplacer(EObject object, int from, int to, String text) {
		return changer(object.eResource(), from, to, text);
	}

	/** Writes a new element at the end of the file that holds an object. */
	public Retouches elementALaFin(EObject object, String element) {
		Page page = page(object);
		int end = page.texte.stripTrailing().length();
		int length = page.texte.length() - end;
		// A line comment at the end keeps its line.
		directes.add(Champ.retouche(page.resource.getURI(), end, length, page.saut + page.saut + page.indenter(element, "") + page.saut));
		return this;
	}

	/** Puts objects that stand one after the other into another order; the comments right above one go with it. */
	public Retouches permuter(List<? extends EObject> objects, List<? extends EObject> order) {
		Page page = page(objects.get(0));
		for (int i = 0; i < objects.size(); i++) {
			if (objects.get(i) != order.get(i)) {
				int from = debutAvecCommentaires(page, objects.get(i));
				int to = Noeuds.fin(NodeModelUtils.findActualNodeFor(objects.get(i)));
				String text = page.texte.substring(debutAvecCommentaires(page, order.get(i)), Noeuds.fin(NodeModelUtils.findActualNodeFor(order.get(i))));
				directes.add(Champ.retouche(page.resource.getURI(), from, to - from, text));
			}
		}
		return this;
	}

	private static int debutAvecCommentaires(Page page, EObject object) {
		int start = Noeuds.debut(NodeModelUtils.findActualNodeFor(object));
		int line = page.ligne(start);
		while (page.debutDeLigne(start) && line > 0 && page.ligneDeCommentaire(page.ligne(line - 1))) {
			line = page.ligne(line - 1);
			start = page.avancer(line);
		}
		return start;
	}

	/** Takes a comment out, with its line when it stands alone on it. */
	public Retouches retirerCommentaire(XtextResource resource, ILeafNode comment) {
		Page page = page(resource);
		int from = comment.getOffset();
		int to = from + comment.getText().stripTrailing().length();
		boolean alone = page.debutDeLigne(from) && page.texte.substring(to, page.finDeLigne(to)).isBlank();
		directes.add(Champ.retouche(resource.getURI(), alone ? page.ligne(from) : page.reculer(from), alone ? page.ligneSuivante(to) - page.ligne(from) : to - page.reculer(from), ""));
		return this;
	}

	/** The text of an object as a statement of the house: what stands on its other lines loses the indentation of the first. */
	public String texte(EObject object) {
		Page page = page(object);
		INode node = NodeModelUtils.findActualNodeFor(object);
		String text = page.texte.substring(Noeuds.debut(node), Noeuds.fin(node));
		return Lignes.desindenter(text, page.retrait(Noeuds.debut(node)), page.unite);
	}

	/** Takes words out of a line with the white before them. */
	public Retouches effacer(EObject object, int from, int to) {
		return changer(object, page(object).reculer(from), to, "");
	}

	/** Takes out the statement at a place. */
	public Retouches retirerEnonce(XtextResource resource, int offset) {
		Bloc block = Bloc.autour(resource, offset, ordre);
		block.enonces().stream().filter(s -> s.contient(offset)).findFirst().ifPresent(s -> travaux(page(resource), block).retirer(s, false));
		return this;
	}

	/** The text of the statement at a place; null when it belongs to none. */
	public String enonce(XtextResource resource, int offset) {
		Bloc block = Bloc.autour(resource, offset, ordre);
		return block == null ? null
				: block.enonces().stream().filter(s -> s.contient(offset)).map(s -> page(resource).texte.substring(s.debut(), s.fin())).findFirst().orElse(null);
	}

	/** Where the first statement of the same kind begins, before the one at a place; -1 when there is none. */
	public int enonceSemblable(XtextResource resource, int offset) {
		Bloc block = Bloc.autour(resource, offset, ordre);
		Bloc.Enonce here = block == null ? null : block.enonces().stream().filter(s -> s.contient(offset)).findFirst().orElse(null);
		return here == null ? -1
				: block.enonces().stream().filter(s -> s.rang() == here.rang() && s.debut() < here.debut()).mapToInt(Bloc.Enonce::debut).findFirst().orElse(-1);
	}

	/** Writes a word in the place of the one at an offset; without a word, the space before it goes too. */
	public Retouches remplacerMot(XtextResource resource, int offset, String word) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		Page page = page(resource);
		int from = word.isEmpty() && !page.debutDeLigne(offset) ? page.reculer(leaf.getOffset()) : leaf.getOffset();
		return changer(resource, from, leaf.getEndOffset(), word);
	}

	/** Writes something right after the figure at a place, or after the last word before it. */
	public Retouches apresMotPrecedent(XtextResource resource, int offset, String text) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		boolean figure = leaf != null && Character.isDigit(leaf.getText().charAt(0));
		int end = figure ? leaf.getEndOffset() : page(resource).finDuMotPrecedent(offset);
		return changer(resource, end, end, text);
	}

	/** Writes something right before a place. */
	public Retouches avant(XtextResource resource, int offset, String text) {
		return changer(resource, offset, offset, text);
	}

	/** Closes a block before a place: on a line of its own when the place begins one or ends the file. */
	public Retouches fermer(XtextResource resource, int offset) {
		Page page = page(resource);
		boolean end = page.texte.substring(offset).isBlank();
		if (end) {
			int last = page.texte.stripTrailing().length();
			Bloc block = Bloc.autour(resource, page.texte.length(), ordre);
			String indentation = block == null ? "" : page.retrait(block.ouvrante().getOffset());
			directes.add(Champ.retouche(resource.getURI(), last, page.texte.length() - last, page.saut + indentation + "}" + page.saut));
			return this;
		}
		return changer(resource, offset, offset, page.debutDeLigne(offset) ? "}\n" : "} ");
	}

	private Retouches changer(EObject owner, int from, int to, String marked) {
		return changer(owner.eResource(), from, to, marked);
	}

	private Retouches changer(Resource resource, int from, int to, String marked) {
		Page page = page(resource);
		directes.add(Champ.retouche(page.resource.getURI(), from, to - from, page.indenter(marked, page.retrait(from))));
		return this;
	}

	private Retouche blocNeuf(EObject owner, List<String> statements) {
		Page page = page(owner);
		INode node = NodeModelUtils.findActualNodeFor(owner);
		int end = Noeuds.fin(node);
		String block = Lignes.bloc("", statements);
		return Champ.retouche(page.resource.getURI(), end, 0, " " + page.indenter(block, page.retrait(Noeuds.debut(node))));
	}

	private Travaux travaux(EObject owner, Bloc block) {
		return travaux(page(owner), block);
	}

	private Travaux travaux(Page page, Bloc block) {
		return travaux.computeIfAbsent(page.resource.getURI() + "#" + block.ouvrante().getOffset(), k -> new Travaux(page, block));
	}

	private Page page(EObject object) {
		return page(object.eResource());
	}

	private Page page(Resource resource) {
		return pages.computeIfAbsent(resource, r -> new Page((XtextResource) r));
	}
}
