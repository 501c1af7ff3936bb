// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.law.Portefeuille;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** What the other files of the same folder declare: a purchase is judged together with its neighbours. */
@Singleton
public class Voisinage {

	private final ResourceDescriptionsProvider indexes;
	private final IResourceScopeCache cache;

	@Inject
	Voisinage(ResourceDescriptionsProvider indexes, IResourceScopeCache cache) {
		this.cache = cache;
		this.indexes = indexes;
	}

	/** All objects of a type in the folder, the resource's own included. */
	<T extends EObject> List<T> tous(Resource resource, EClass type, Class<T> java) {
		List<T> found = new ArrayList<>();
		for (IEObjectDescription description : index(resource).getExportedObjectsByType(type)) {
			if (memeDossier(resource, description)) {
				EObject object = EcoreUtil.resolve(description.getEObjectOrProxy(), resource);
				if (java.isInstance(object) && !object.eIsProxy()) {
					found.add(java.cast(object));
				}
			}
		}
		return found;
	}

	/** What the folder holds, to be judged together. What lots inherit is kept with each file until that file changes. */
	public Portefeuille portefeuille(Resource resource) {
		return new Portefeuille(tous(resource, Literals.MARCHE, Marche.class), tous(resource, Literals.SPASER, Spaser.class),
				tous(resource, Literals.POLITIQUE, Politique.class), this::effectif);
	}

	/** Clauses that the files of the folder add, replace or switch off. */
	public List<BibliothequeClauses> bibliotheques(Resource resource) {
		return tous(resource, Literals.BIBLIOTHEQUE_CLAUSES, BibliothequeClauses.class);
	}

	/** A purchase with what its lots inherit, kept until its file changes. */
	public MarcheEffectif effectif(Marche marche) {
		if (marche.eResource() == null) {
			return MarcheEffectif.de(marche);
		}
		AtomicReference<MarcheEffectif> kept = cache.get(List.of(MarcheEffectif.class, marche), marche.eResource(), AtomicReference::new);
		// When the file of the buyer is read again, another object stands for the same buyer.
		return kept.updateAndGet(known -> known != null && known.marche().getAcheteur() == marche.getAcheteur() ? known : MarcheEffectif.de(marche));
	}

	/** The first other file of the folder that declares the same name; null when there is none. */
	URI autreFichier(Resource resource, EClass type, String name) {
		for (IEObjectDescription description : index(resource).getExportedObjects(type, QualifiedName.create(name), false)) {
			URI other = description.getEObjectURI().trimFragment();
			if (memeDossier(resource, description) && !other.equals(resource.getURI()) && description.getEClass() == type) {
				return other;
			}
		}
		return null;
	}

	private IResourceDescriptions index(Resource resource) {
		return indexes.getResourceDescriptions(resource);
	}

	private static boolean memeDossier(Resource resource, IEObjectDescription description) {
		return description.getEObjectURI().trimFragment().trimSegments(1).equals(resource.getURI().trimSegments(1));
	}
}
