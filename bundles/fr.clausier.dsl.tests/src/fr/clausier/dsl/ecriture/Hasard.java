// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ecriture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.model.strategie.*;

/** Models at random, always the same for a seed: every feature of every type, within what the language can say. */
final class Hasard {

	/** Features that a sentence cannot do without. */
	private static final Set<String> TOUJOURS = Set.of("name", "titre", "numero", "indicateur", "comparateur", "valeur", "categorie", "montant", "article", "regle", "raison",
			"nom", "notifieeLe", "type", "tranche", "texteClause", "debut", "fin", "cibles", "types", "heuresParTranche", "nombre", "actions", "total", "code", "accordCadre", "membres",
			"niveau", "motif");
	private static final String[] TEXTES = { "Gros œuvre", "l'été", "100 % \"vrai\"", "a\\b", "« déjà »", "d’acheteur", " bord ", "x" };
	private static final String[] PARAGRAPHES = { "une ligne", "deux\nlignes", "titre\n    - point\n\nfin", "cite \"ceci\"\net \"cela\"" };

	private final Random random;
	private int names;
	private final List<Acheteur> acheteurs = new ArrayList<>();
	private final List<Facilitateur> facilitateurs = new ArrayList<>();

	Hasard(long seed) {
		random = new Random(seed);
	}

	Fichier fichier() {
		Fichier fichier = StrategieFactory.eINSTANCE.createFichier();
		for (int i = 0; i < 2; i++) {
			acheteurs.add((Acheteur) remplir(StrategieFactory.eINSTANCE.createAcheteur()));
			facilitateurs.add((Facilitateur) remplir(StrategieFactory.eINSTANCE.createFacilitateur()));
		}
		fichier.getElements().addAll(acheteurs);
		fichier.getElements().addAll(facilitateurs);
		fichier.getElements().add((Marche) remplir(StrategieFactory.eINSTANCE.createMarche()));
		fichier.getElements().add((Spaser) remplir(StrategieFactory.eINSTANCE.createSpaser()));
		fichier.getElements().add((Politique) remplir(StrategieFactory.eINSTANCE.createPolitique()));
		return fichier;
	}

	private EObject remplir(EObject objet) {
		for (EStructuralFeature trait : objet.eClass().getEAllStructuralFeatures()) {
			if (trait.isChangeable() && !trait.isDerived() && (random.nextInt(3) > 0 || necessaire(objet, trait))) {
				poser(objet, trait);
			}
		}
		Langage.ajuster(objet);
		return objet;
	}

	private static boolean necessaire(EObject objet, EStructuralFeature trait) {
		return TOUJOURS.contains(trait.getName()) || objet instanceof ClauseSociale && trait.getName().equals("texte")
				|| objet instanceof DerogationCcag && trait.getName().equals("texte") || objet instanceof Spaser && trait.getName().equals("acheteurs")
				|| trait.getName().equals("unite") && (objet instanceof Cible || objet instanceof Penalite)
				|| trait.getName().equals("texte") && objet instanceof Specification
				|| trait.getName().equals("dureeMois") && objet instanceof Reconductions
				|| (trait.getName().equals("categorie") || trait.getName().equals("titre")) && !(objet instanceof Critere)
				|| objet instanceof HeuresParTranche && !trait.getName().equals("seuil");
	}

	@SuppressWarnings("unchecked")
	private void poser(EObject objet, EStructuralFeature trait) {
		if (!trait.isMany()) {
			objet.eSet(trait, valeur(objet, trait));
			return;
		}
		int count = 1 + random.nextInt(3);
		List<Object> list = (List<Object>) objet.eGet(trait);
		for (int i = 0; i < count; i++) {
			Object value = valeur(objet, trait);
			if (value != null && !(trait instanceof EReference reference && !reference.isContainment() && list.contains(value))) {
				list.add(value);
			}
		}
	}

	private Object valeur(EObject objet, EStructuralFeature trait) {
		if (trait instanceof EReference reference) {
			if (reference.isContainment()) {
				return remplir(EcoreUtil.create(reference.getEReferenceType()));
			}
			List<? extends EObject> targets = reference.getEReferenceType() == StrategiePackage.Literals.ACHETEUR ? acheteurs : facilitateurs;
			return targets.get(random.nextInt(targets.size()));
		}
		return donnee(objet, (EAttribute) trait);
	}

	private Object donnee(EObject objet, EAttribute trait) {
		Class<?> type = trait.getEAttributeType().getInstanceClass();
		if (trait.getEAttributeType() instanceof EEnum choice) {
			List<Enumerator> literals = choice.getELiterals().stream().map(l -> l.getInstance()).filter(l -> !l.getName().equals("NON_PRECISE")).toList();
			return literals.get(random.nextInt(literals.size()));
		}
		if (type == String.class) {
			return texte(objet, trait);
		}
		if (type == boolean.class) {
			return random.nextBoolean();
		}
		if (type == Integer.class) {
			return random.nextInt(100_000);
		}
		if (type == LocalDate.class) {
			return LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
		}
		BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(3)).stripTrailingZeros();
		return value.scale() < 0 ? value.setScale(0) : value;
	}

	private String texte(EObject objet, EAttribute trait) {
		if (objet instanceof EngagementEnvironnemental && trait.getName().equals("texte")) {
			return TEXTES[random.nextInt(TEXTES.length)];
		}
		return switch (trait.getName()) {
			case "name" -> "Nom" + ++names;
			case "siret" -> "21130055300016".substring(0, 1 + random.nextInt(14));
			case "code", "departement" -> random.nextBoolean() ? "13055" : "FRL04";
			case "heureLimite" -> random.nextBoolean() ? "12:00" : "09:30";
			case "cpv" -> random.nextBoolean() ? "45214210" : "45214210-6";
			case "article" -> random.nextBoolean() ? "19.2" : "4";
			case "articles", "regle", "motifSansPublicite" -> objet instanceof Allotissement ? PARAGRAPHES[random.nextInt(4)] : "R2122-3";
			case "unite" -> random.nextBoolean() || objet instanceof Critere ? "kg par m²" : "% de la masse";
			case "objet", "description", "texte", "delais", "methode", "raison", "justification", "notes", "motifStructureSecteur", "exigencesVariantes",
					"justificationCA", "motifSansInsertion", "justificationDuree", "motif" -> PARAGRAPHES[random.nextInt(PARAGRAPHES.length)];
			default -> TEXTES[random.nextInt(TEXTES.length)];
		};
	}
}
