// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.law.DonneesYaml;
import fr.clausier.law.regles.Mots;

/** The repealed texts that old models still cite, and what replaces them. */
public final class Abrogations {

	private static final class Standard {
		static final Abrogations ABROGATIONS = new Abrogations();
	}

	/** "l'ancien article 14": the writer knows. */
	private static final Pattern HISTOIRE = Pattern.compile("\\b(?:ex|anciens?|ancienne?s?|anciennement)[ -](?:l'|les )?$");
	private static final Pattern ABROGE = Pattern.compile("^,? ?\\(?(?:aujourd'hui |desormais )?abroge");
	private static final int AVANT = 20;
	private static final int APRES = 30;

	private final List<TexteAbroge> textes = new ArrayList<>();

	private Abrogations() {
		((List<?>) DonneesYaml.lire(Abrogations.class, "droit/abrogations.yaml")).forEach(e -> textes.add(new TexteAbroge((Map<?, ?>) e)));
	}

	/** The table shipped with the product. */
	public static Abrogations standard() {
		return Standard.ABROGATIONS;
	}

	/** The references to repealed texts in a free text, in its order; one that says of itself that it is of the past is left alone. */
	public List<ReferenceAbrogee> dans(String texte) {
		return dans(texte, Mots.plier(texte));
	}

	/** The same, for a caller that has folded the text already. */
	public List<ReferenceAbrogee> dans(String texte, String plie) {
		return textes.stream().filter(t -> t.peutEtreDans(plie)).flatMap(t -> t.dans(texte, plie).stream()).filter(r -> !histoire(r, plie))
				.sorted(Comparator.comparingInt(ReferenceAbrogee::debut)).toList();
	}

	private static boolean histoire(ReferenceAbrogee reference, String plie) {
		return HISTOIRE.matcher(plie.substring(Math.max(0, reference.debut() - AVANT), reference.debut())).find()
				|| ABROGE.matcher(plie.substring(reference.fin(), Math.min(plie.length(), reference.fin() + APRES))).find();
	}
}
