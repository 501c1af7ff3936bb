// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import fr.clausier.model.strategie.StrategiePackage;

/** Makes the language known to EMF outside of an Eclipse registry: command line, tests, language server. */
public class ClausierStandaloneSetup extends ClausierStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(StrategiePackage.eNS_URI, StrategiePackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
