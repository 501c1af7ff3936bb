// SPDX-License-Identifier: EPL-2.0
/** The purchase at a glance: obligations by lot, hours, weights, effect on the scheme. */
package fr.clausier.app.tableau;
