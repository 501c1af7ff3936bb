// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.vocabulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.clausier.dsl.gabarit.Format;

/**
 * Type of a fact.
 *
 * @param nom   texte, entier, decimal, date, oui-non, or the name of a group of facts: FaitsLot
 * @param liste whether it is a list of these
 */
public record TypeFait(String nom, boolean liste) {

	private static final String LISTE = "liste de ";

	public static final TypeFait TEXTE = new TypeFait("texte", false);
	public static final TypeFait ENTIER = new TypeFait("entier", false);
	public static final TypeFait DECIMAL = new TypeFait("decimal", false);
	public static final TypeFait DATE = new TypeFait("date", false);
	public static final TypeFait OUI_NON = new TypeFait("oui-non", false);

	private static final Map<String, Class<?>> SIMPLES = Map.of("texte", String.class, "entier", Integer.class, "decimal", BigDecimal.class, "date",
			LocalDate.class, "oui-non", Boolean.class);
	private static final Map<String, String> MOTS = Map.of("texte", "texte", "entier", "nombre entier", "decimal", "nombre", "date", "date", "oui-non",
			"oui ou non");

	/** Reads « liste de FaitsLot ». */
	public static TypeFait lire(String texte) {
		return texte.startsWith(LISTE) ? new TypeFait(texte.substring(LISTE.length()), true) : new TypeFait(texte, false);
	}

	/** The form that {@link #lire} reads. */
	public String ecrire() {
		return liste ? LISTE + nom : nom;
	}

	/** Type of its elements. */
	public TypeFait element() {
		return new TypeFait(nom, false);
	}

	/** What a format sees of a value of this type. */
	private Class<?> java() {
		return liste ? List.class : SIMPLES.getOrDefault(nom, Object.class);
	}

	/** Whether a format writes values of this type. */
	public boolean accepte(Format format) {
		return format.type().isAssignableFrom(java());
	}

	/** Whether a value of this type can be printed without a format. */
	boolean seEcrit() {
		return !liste && (equals(TEXTE) || equals(ENTIER) || equals(DATE));
	}

	boolean nombre() {
		return equals(ENTIER) || equals(DECIMAL);
	}

	/** As a sentence names it: « nombre entier », « liste de textes », « groupe de faits ». */
	public String libelle() {
		String mot = MOTS.getOrDefault(nom, "groupe de faits");
		return liste ? "liste" + (MOTS.containsKey(nom) ? " (" + mot + ")" : "") : mot;
	}

	@Override
	public String toString() {
		return ecrire();
	}
}
