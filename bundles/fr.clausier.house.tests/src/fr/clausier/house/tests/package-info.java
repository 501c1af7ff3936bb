// SPDX-License-Identifier: EPL-2.0
/** What holds for the whole house: arrows between bundles, headers, sizes, notices. */
package fr.clausier.house.tests;
