// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.messages.MotVoisin;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Names borne twice, names that lead nowhere, empty titles. */
final class Noms {

	private static final int MAX = 5;

	private Noms() {
	}

	static void renommer(Cas cas) {
		Element element = cas.dans(Element.class);
		Set<String> taken = new LinkedHashSet<>();
		EcoreUtil2.getAllContentsOfType(cas.resource().getContents().get(0), Element.class).forEach(e -> taken.add(e.getName()));
		int number = 2;
		while (taken.contains(element.getName() + number)) {
			number++;
		}
		String name = element.getName() + number;
		cas.proposer("Renommer en « " + name + " »", "Renommé en « " + name + " ».", "Rename to « " + name + " »", r -> r.remplacer(element, Literals.ELEMENT__NAME, name));
	}

	static void titre(Cas cas) {
		cas.proposer("Écrire un titre à compléter", "Titre à compléter écrit.", "Write a title to be completed",
				r -> r.remplacer(cas.dans(Element.class), Literals.ELEMENT__TITRE, Champ.texte("intitulé que les candidats liront")));
	}

	static void remplacerLien(Cas cas) {
		reference(cas).ifPresent(reference -> {
			String written = cas.feuille().getText();
			List<String> known = cas.noms(cas.cible(), reference);
			Optional<String> near = MotVoisin.de(written, known);
			Set<String> offered = new LinkedHashSet<>();
			near.ifPresent(offered::add);
			offered.addAll(known);
			offered.stream().limit(MAX).forEach(name -> cas.proposer("Remplacer « " + written + " » par « " + name + " »", "« " + written + " » remplacé par « " + name + " ».",
					"Replace « " + written + " » by « " + name + " »", r -> r.remplacerMot(cas.resource(), cas.offset(), name)));
		});
	}

	/** A clause or a document takes more than a line: it is not declared in passing. */
	static void declarer(Cas cas) {
		reference(cas).filter(r -> r.getEReferenceType() != Literals.MODELE_CLAUSE && r.getEReferenceType() != Literals.MODELE_DOCUMENT).ifPresent(reference -> {
			String word = reference.getEReferenceType().getName().toLowerCase(Locale.ROOT);
			String name = cas.feuille().getText();
			cas.proposer("Déclarer « " + word + " " + name + " » à la fin du fichier", "« " + name + " » déclaré : remplissez-le.", "Declare « " + word + " " + name + " »",
					r -> r.elementALaFin(cas.cible(), word + " " + name + " " + Champ.texte("nom complet") + " {\n}"));
		});
	}

	/** What the name should lead to, as the grammar says at its place. */
	private static Optional<EReference> reference(Cas cas) {
		for (INode node = cas.feuille(); node != null; node = node.getParent()) {
			CrossReference call = node.getGrammarElement() instanceof CrossReference one ? one
					: node.getGrammarElement() == null ? null : EcoreUtil2.getContainerOfType(node.getGrammarElement(), CrossReference.class);
			if (call != null) {
				return Optional.ofNullable(GrammarUtil.getReference(call, cas.cible().eClass()));
			}
		}
		return Optional.empty();
	}
}
