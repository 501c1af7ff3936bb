// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import fr.clausier.law.ContexteRegle;

/**
 * Every text typed in a purchase that a reader will read: an attribute added to the model is looked at without a word here.
 *
 * @param textes in the order of the model
 */
public record TextesSaisis(List<TexteSaisi> textes) {

	/** Attributes that hold a name, a code or an address, not prose; with their class when another attribute of that name is prose. */
	static final Set<String> HORS_PROSE = Set.of("name", "siret", "profilAcheteur", "adresse", "courriel", "telephone", "departement", "url", "cpv", "metier",
			"unite", "formule", "releve", "identifiant", "idAccordCadre", "Marche.reference", "Derogation.regle", "ReglageRegle.regle", "DerogationCcag.article",
			"Lieu.code", "MarcheSubsequent.accordCadre", "ContributionAgec.categorie");

	private static final Map<EClass, List<EAttribute>> PROSE = new ConcurrentHashMap<>();

	/** The texts of the purchase under check; rules share them. */
	public static List<TexteSaisi> de(ContexteRegle contexte) {
		return contexte.partager(TextesSaisis.class, c -> new TextesSaisis(de(c.marche()))).textes();
	}

	/** The texts of an object and of all it contains. */
	public static List<TexteSaisi> de(EObject racine) {
		List<TexteSaisi> textes = new ArrayList<>();
		ajouter(racine, textes);
		racine.eAllContents().forEachRemaining(objet -> ajouter(objet, textes));
		return textes;
	}

	private static void ajouter(EObject objet, List<TexteSaisi> textes) {
		for (EAttribute trait : PROSE.computeIfAbsent(objet.eClass(), TextesSaisis::prose)) {
			Object valeur = objet.eGet(trait);
			if (valeur instanceof List<?> liste) {
				for (int i = 0; i < liste.size(); i++) {
					textes.add(new TexteSaisi(objet, trait, i, (String) liste.get(i)));
				}
			} else if (valeur instanceof String texte && !texte.isBlank()) {
				textes.add(new TexteSaisi(objet, trait, 0, texte));
			}
		}
	}

	private static List<EAttribute> prose(EClass classe) {
		return classe.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == String.class)
				.filter(a -> !HORS_PROSE.contains(a.getName()) && !HORS_PROSE.contains(a.getEContainingClass().getName() + "." + a.getName())).toList();
	}
}
