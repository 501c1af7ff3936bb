// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.notation;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;

import fr.clausier.dsl.clauses.MotsEcrits;
import fr.clausier.dsl.clauses.MotsEcrits.MotEcrit;
import fr.clausier.dsl.vocabulaire.Mot;

/** Where else the word at the caret stands: the element of a loop inside of its text, a fact or a format in all libraries of a file. */
public final class PlacesDUnMot {

	private PlacesDUnMot() {
	}

	/** The word at an offset. */
	public static Optional<MotEcrit> ici(XtextResource resource, int offset) {
		return resource == null ? Optional.empty() : MotsEcrits.a(resource, offset);
	}

	/** The places of a file where the same is meant as at the caret of another, or of the same one. */
	public static List<MotEcrit> dans(XtextResource resource, MotEcrit ici) {
		return MotsEcrits.dans(resource).stream().filter(m -> meme(m, ici)).toList();
	}

	/** The place where the loop names the element at the caret; empty for other words. */
	public static Optional<MotEcrit> declaration(XtextResource resource, MotEcrit ici) {
		return boucle(ici) ? dans(resource, ici).stream().filter(m -> ((Mot.Nom) m.mot()).declaration()).findFirst() : Optional.empty();
	}

	/** Whether the word names the element of a loop, so that it can be renamed. */
	public static boolean boucle(MotEcrit mot) {
		return mot.mot() instanceof Mot.Nom nom && nom.boucle() != null;
	}

	private static boolean meme(MotEcrit one, MotEcrit other) {
		return switch (other.mot()) {
			case Mot.UnFait fait -> one.mot() instanceof Mot.UnFait autre && autre.porteur().equals(fait.porteur()) && autre.fait().nom().equals(fait.fait().nom());
			case Mot.UnRenvoi renvoi -> one.mot() instanceof Mot.UnRenvoi autre && autre.cible().equals(renvoi.cible());
			case Mot.UnFormat format -> one.mot() instanceof Mot.UnFormat autre && autre.format() == format.format();
			case Mot.Nom nom when nom.boucle() == null -> one.mot() instanceof Mot.Nom autre && autre.boucle() == null && autre.nom().equals(nom.nom());
			case Mot.Nom nom -> one.mot() instanceof Mot.Nom autre && autre.boucle() != null && autre.boucle().place().equals(nom.boucle().place())
					&& one.texte().debut() == other.texte().debut();
		};
	}
}
