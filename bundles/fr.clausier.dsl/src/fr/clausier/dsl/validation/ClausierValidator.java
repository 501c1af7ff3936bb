// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.law.Constat;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Checks while typing: structure once per file, the law once per purchase. */
public class ClausierValidator extends AbstractClausierValidator {

	@Inject
	private Voisinage voisinage;

	/** Facts, names and titles of one file. */
	@Check
	public void structure(Fichier fichier) {
		for (Ecart ecart : Structure.verifier(fichier)) {
			signaler(ecart.severite(), ecart.message() + " " + ecart.remede(), fichier, ecart.lieu(), ecart.code());
		}
		for (Element element : fichier.getElements()) {
			URI other = element.getName() == null ? null : voisinage.autreFichier(fichier.eResource(), element.eClass(), element.getName());
			Optional<Localisation> place = other == null ? Optional.empty() : Localisation.de(element);
			place.ifPresent(p -> signaler(Severite.ERREUR, "Le nom «\u00A0" + element.getName() + "\u00A0» est déjà donné dans "
					+ URI.decode(other.lastSegment()) + ". Renommez l'un des deux.", element, p, CodesProbleme.NOM_DOUBLE));
		}
	}

	/** The rules of law at the launch date of the purchase. */
	@Check
	public void loi(Marche marche) {
		Resource resource = marche.eResource();
		Portefeuille portefeuille = (Portefeuille) getContext().computeIfAbsent(Portefeuille.class, k -> voisinage.portefeuille(resource));
		for (Constat constat : Loi.verifier(marche, portefeuille, null)) {
			// A finding on the buyer of another file is shown where this purchase names that buyer.
			boolean here = constat.cible().eResource() == resource;
			EObject target = here ? constat.cible() : marche;
			EStructuralFeature feature = here ? constat.trait() : constat.cible() instanceof Acheteur ? Literals.MARCHE__ACHETEUR : null;
			Localisation.de(target, feature).ifPresent(
					place -> signaler(Loi.severite(constat), Loi.phrase(constat), target, place, constat.id(), DonneesRegle.de(constat).ecrire()));
		}
	}

	/** Settings that change nothing. */
	@Check
	public void politique(Politique politique) {
		for (Constat constat : Loi.verifier(politique)) {
			Localisation.de(constat.cible(), constat.trait()).ifPresent(
					place -> signaler(Loi.severite(constat), Loi.phrase(constat), constat.cible(), place, constat.id(), DonneesRegle.de(constat).ecrire()));
		}
	}

	private void signaler(Severite severity, String message, EObject object, Localisation place, String code, String... data) {
		switch (severity) {
			case ERREUR -> getMessageAcceptor().acceptError(message, object, place.offset(), place.longueur(), code, data);
			case AVERTISSEMENT -> getMessageAcceptor().acceptWarning(message, object, place.offset(), place.longueur(), code, data);
			case CONSEIL -> getMessageAcceptor().acceptInfo(message, object, place.offset(), place.longueur(), code, data);
		}
	}
}
