// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;

/** Checks while typing: structure once per file, the law on all it holds. */
public class ClausierValidator extends AbstractClausierValidator {

	@Inject
	private Voisinage voisinage;
	@Inject
	private Calendrier calendrier;

	/** Facts, names and titles of one file. */
	@Check
	public void structure(Fichier fichier) {
		for (Ecart ecart : Structure.verifier(fichier)) {
			signaler(ecart.severite(), (ecart.message() + " " + ecart.remede()).strip(), fichier, ecart.lieu(), ecart.code(),
					ecart.donnees().toArray(String[]::new));
		}
		for (Element element : fichier.getElements()) {
			URI other = element.getName() == null ? null : voisinage.autreFichier(fichier.eResource(), element.eClass(), element.getName());
			Optional<Localisation> place = other == null ? Optional.empty() : Localisation.de(element);
			place.ifPresent(p -> signaler(Severite.ERREUR, "Le nom «\u00A0" + element.getName() + "\u00A0» est déjà donné dans "
					+ URI.decode(other.lastSegment()) + ". Renommez l'un des deux.", element, p, CodesProbleme.NOM_DOUBLE));
		}
	}

	/** The rules of law: on each purchase at its launch date, and on each buyer, scheme and policy. */
	@Check
	public void loi(Fichier fichier) {
		Jugement jugement = new Jugement(List.of(fichier), voisinage.portefeuille(fichier.eResource()).le(calendrier.aujourdhui().orElse(null)), null);
		for (Element element : jugement.elements()) {
			for (Constat constat : jugement.de(element)) {
				Localisation.de(constat.cible(), constat.trait()).ifPresent(place -> signaler(Loi.severite(constat), Loi.phrase(constat),
						constat.cible(), place, constat.id(), DonneesRegle.de(constat).ecrire()));
			}
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
