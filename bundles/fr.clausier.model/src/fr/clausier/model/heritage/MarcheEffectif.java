// SPDX-License-Identifier: EPL-2.0
package fr.clausier.model.heritage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage;

/**
 * A purchase in which every lot carries itself what the text says once for all of them: the terms of a common insertion clause,
 * environmental commitments, social conditions, specifications, labels, hourly cost, advance and retainage. Rules, documents and indicators read this copy and
 * need not know of inheritance; {@link #original(EObject)} leads back to the object that was written.
 */
public final class MarcheEffectif {

	private static final StrategiePackage PACKAGE = StrategiePackage.eINSTANCE;

	/** Facts that a lot takes over from its purchase when it does not state them. */
	private static final List<EStructuralFeature> INHERITED = List.of(PACKAGE.getPrestation_CoutHoraire(), PACKAGE.getPrestation_Avance(),
			PACKAGE.getPrestation_RetenueGarantie(), PACKAGE.getPrestation_TitulairePME());

	/** The effort of an insertion clause: one of these, never a mixture of the lot's and the common one. */
	private static final List<EStructuralFeature> EFFORT = List.of(PACKAGE.getClauseInsertion_Taux(), PACKAGE.getClauseInsertion_Heures(),
			PACKAGE.getClauseInsertion_ParTranche(), PACKAGE.getClauseInsertion_Postes(), PACKAGE.getClauseInsertion_HeuresTotales(),
			PACKAGE.getClauseInsertion_HeuresAnnuelles(), PACKAGE.getClauseInsertion_HeuresReprises(),
			PACKAGE.getClauseInsertion_Alternative());

	private final Map<EObject, EObject> originals = new HashMap<>();
	private final Marche marche;

	private MarcheEffectif(Marche written) {
		marche = copier(written);
		if (!marche.getLots().isEmpty()) {
			marche.getLots().forEach(this::completer);
			vider();
		}
	}

	/** @return the purchase with what its lots inherit; the argument is left untouched */
	public static MarcheEffectif de(Marche marche) {
		return new MarcheEffectif(marche);
	}

	/** @return the copy to read */
	public Marche marche() {
		return marche;
	}

	/** @return what was written, for an object of the copy; any other object is returned as it is */
	public EObject original(EObject object) {
		return object == null ? null : originals.getOrDefault(object, object);
	}

	private void completer(Lot lot) {
		// The guarantee goes with the advance that it secures.
		if (!lot.eIsSet(PACKAGE.getPrestation_Avance())) {
			lot.setGarantieAvance(marche.getGarantieAvance());
		}
		for (EStructuralFeature feature : INHERITED) {
			if (!lot.eIsSet(feature)) {
				lot.eSet(feature, marche.eGet(feature));
			}
		}
		insertion(lot);
		marche.getEngagements().forEach(e -> lot.getEngagements().add(copier(e)));
		marche.getClausesSociales().forEach(c -> lot.getClausesSociales().add(copier(c)));
		marche.getSpecifications().forEach(x -> lot.getSpecifications().add(copier(x)));
		marche.getLabels().forEach(x -> lot.getLabels().add(copier(x)));
		marche.getAgec().forEach(x -> lot.getAgec().add(copier(x)));
	}

	/** A lot without a clause gets one only where the common clause states an effort, and never on top of a reservation. */
	private void insertion(Prestation lot) {
		ClauseInsertion common = marche.getInsertion();
		if (common == null) {
			return;
		}
		boolean effort = EFFORT.stream().anyMatch(common::eIsSet);
		if (lot.getInsertion() == null) {
			if (effort && lot.getReservation() == null && lot.getExemptionSociale() == null
					&& lot.getMotifSansInsertion() == null) {
				lot.setInsertion(copier(common));
				lot.getInsertion().setCommune(false);
			}
			return;
		}
		boolean own = EFFORT.stream().anyMatch(lot.getInsertion()::eIsSet);
		for (EStructuralFeature feature : common.eClass().getEAllStructuralFeatures()) {
			boolean skipped = feature == PACKAGE.getClauseInsertion_Commune() || own && EFFORT.contains(feature);
			if (!skipped && common.eIsSet(feature) && !lot.getInsertion().eIsSet(feature)) {
				heriter(lot.getInsertion(), common, feature);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void heriter(EObject heir, EObject common, EStructuralFeature feature) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			if (feature.isMany()) {
				((List<EObject>) common.eGet(feature)).forEach(child -> ((List<EObject>) heir.eGet(feature)).add(copier(child)));
			} else {
				heir.eSet(feature, copier((EObject) common.eGet(feature)));
			}
		} else {
			heir.eSet(feature, common.eGet(feature));
		}
	}

	/** What every lot now carries is taken off the purchase, so that nothing counts twice. */
	private void vider() {
		marche.setInsertion(null);
		marche.getEngagements().clear();
		marche.getClausesSociales().clear();
		marche.getSpecifications().clear();
		marche.getLabels().clear();
		marche.getAgec().clear();
	}

	private <T extends EObject> T copier(T object) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
		@SuppressWarnings("unchecked")
		T copy = (T) copier.copy(object);
		copier.copyReferences();
		// A copy of a copy (a common clause given to a lot) still leads to what was written.
		copier.forEach((from, to) -> originals.put(to, originals.getOrDefault(from, from)));
		return copy;
	}
}
